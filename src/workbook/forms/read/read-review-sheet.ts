import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import type { ScopeId } from '../../../domain/scope';
import { REVIEW_HEADINGS, REVIEW_ROLES, reviewHeading } from '../../../text/travel/forms';
import type { ReviewPart, ReviewRole } from '../../../text/travel/forms';
import type { ReviewSheet } from '../form-content';
import { isRowCode } from './find-asked-row';
import type { SheetFacts } from './find-facts';
import type { ReviewTable, ReviewTableCell } from './find-form-table';
import { SheetReading } from './form-reader';
import { readReviewRow } from './read-review-row';
import type { AskedColumn } from './read-review-row';
import { readShownCriteria } from './read-shown-criteria';

export type ReviewSheetTask = {
  readonly facts: SheetFacts;
  readonly table: ReviewTable;
  readonly scope: ScopeId;
  readonly number: string;
  /** The same sheet as the workbook at hand would send it. */
  readonly now: ReviewSheet | null;
  /** Whether its criteria are those that the form was made from. */
  readonly sameCriteria: boolean;
  /** Whether it shows what was answered before. */
  readonly isCorrection: boolean;
};

type FixedColumn = keyof typeof REVIEW_HEADINGS;

const KEY_OF: Readonly<Record<ReviewPart, (code: string) => ColumnKey>> = {
  result: resultColumn,
  last: lastRankColumn,
  evidence: evidenceColumn,
};

/** Reads a sheet of a scope: its nominees' rows, however they were sorted, one at a time. */
export function* readReviewSheet(task: ReviewSheetTask): Generator<void, SheetReading> {
  const reading = new SheetReading(task.facts.sheet);
  const { table, now } = task;
  const columns = listAsked(table);
  const isReadable = checkHeadings(reading, task, columns);
  readShownCriteria(reading, task);
  const textAt = (row: number, key: FixedColumn): string =>
    reading.text(row, table.columns.get(key));
  const known = new Map<string, number>();
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    yield;
    if (row === table.headingRow) continue;
    const code = textAt(row, 'rowCode');
    if (isRowCode(code)) {
      if (isReadable) readReviewRow(reading, row, task, columns, known);
      else reading.refuse(row);
      continue;
    }
    if (row < table.headingRow || task.facts.rows.has(row)) continue;
    const values = columns.map(({ value }) => reading.cell(row, value));
    const isFilled = code !== '' || values.some(({ kind }) => kind !== 'blank');
    // Signatures stand under results, too: numbers do not.
    const isNamed = textAt(row, 'name') !== '' && values.some(({ kind }) => kind === 'number');
    if (textAt(row, 'code') === '' ? !isNamed : !isFilled) continue;
    const place = reading.place(
      row,
      table.columns.get(textAt(row, 'code') === '' ? 'name' : 'code'),
    );
    const isOurs = now?.rows.some((one) => one.row.nominee === textAt(row, 'code')) === true;
    reading.refuse(row, { code: isOurs ? 'row-code-missing' : 'row-added', ...place });
  }
  reportMissing(reading, task, known);
  return reading;
}

function listAsked({ cells }: ReviewTable): readonly AskedColumn[] {
  const find = (one: ReviewTableCell, role: ReviewRole): number | undefined =>
    cells.find(
      ({ code, part, role: own }) => code === one.code && part === one.part && own === role,
    )?.column;
  return cells
    .filter(({ role }) => role === 'value')
    .map((one) => ({
      key: KEY_OF[one.part](one.code),
      code: one.code,
      sent: find(one, 'sent'),
      answered: find(one, 'answered'),
      value: one.column,
    }));
}

/** False where nobody knows which column holds what. */
function checkHeadings(
  { faults, sheet }: SheetReading,
  { table, now, sameCriteria, isCorrection }: ReviewSheetTask,
  columns: readonly AskedColumn[],
): boolean {
  const lose = (heading: string): void => {
    faults.push({ code: 'heading-lost', sheet: sheet.name, heading });
  };
  for (const key of ['code', 'name', 'note', 'rowCode'] as const) {
    if (!table.columns.has(key)) lose(REVIEW_HEADINGS[key]);
  }
  let isWhole = true;
  for (const { leaf, part } of sameCriteria ? (now?.cells ?? []) : []) {
    for (const role of REVIEW_ROLES) {
      const isThere = table.cells.some(
        (one) => one.code === leaf.code && one.part === part && one.role === role,
      );
      // What the book has of evidence may have come since, what was answered stands on corrections.
      if (isThere || (part === 'evidence' && role !== 'value')) continue;
      if (role === 'answered' && !isCorrection) continue;
      lose(reviewHeading(leaf.code, part, role));
      isWhole = false;
    }
  }
  for (const heading of table.doubled) {
    faults.push({ code: 'heading-doubled', sheet: sheet.name, heading });
  }
  const isThere = table.columns.has('code') && table.columns.has('rowCode');
  return isThere && isWhole && columns.length > 0 && table.doubled.length === 0;
}

function reportMissing(
  reading: SheetReading,
  { facts, table, now, sameCriteria }: ReviewSheetTask,
  known: ReadonlyMap<string, number>,
): void {
  const expected = Number(facts.facts.get('rows')?.text ?? '0');
  const codes = table.columns.get('rowCode');
  const found = reading.sheet.rows.filter((_, row) => isRowCode(reading.text(row, codes))).length;
  const missing = expected - found;
  if (!(missing > 0)) return;
  const { name: sheet } = reading.sheet;
  const absent = sameCriteria ? (now?.rows ?? []).filter(({ row }) => !known.has(row.nominee)) : [];
  if (absent.length === missing) {
    for (const { row } of absent) {
      const { nominee } = row;
      reading.faults.push({ code: 'rows-missing', sheet, nominee, count: 1, criteria: [] });
    }
    return;
  }
  reading.faults.push({ code: 'rows-missing', sheet, nominee: '', count: missing, criteria: [] });
}
