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
import { findSignatures, readCodelessRow } from './read-codeless-row';
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

const KEY_OF: Readonly<Record<ReviewPart, (code: string) => ColumnKey>> = {
  result: resultColumn,
  last: lastRankColumn,
  evidence: evidenceColumn,
};

/** Reads a sheet of a scope: its nominees' rows, however they were sorted, one at a time. */
export function* readReviewSheet(task: ReviewSheetTask): Generator<void, SheetReading> {
  const reading = new SheetReading(task.facts.sheet);
  const { table } = task;
  const columns = listAsked(table);
  const isReadable = checkHeadings(reading, task, columns);
  readShownCriteria(reading, task);
  const signatures = findSignatures(reading);
  const known = new Map<string, number>();
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    yield;
    if (row === table.headingRow) continue;
    if (isRowCode(reading.text(row, table.columns.get('rowCode')))) {
      if (isReadable) readReviewRow(reading, row, task, columns, known);
      else reading.refuse(row);
      continue;
    }
    if (row < table.headingRow || task.facts.rows.has(row)) continue;
    readCodelessRow(reading, row, task, columns, signatures);
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
  { faults, sheet: { name: sheet } }: SheetReading,
  { table, now, sameCriteria, isCorrection }: ReviewSheetTask,
  columns: readonly AskedColumn[],
): boolean {
  const fixed = (['code', 'name', 'note', 'rowCode'] as const).filter(
    (key) => !table.columns.has(key),
  );
  const asked = (sameCriteria ? (now?.cells ?? []) : []).flatMap(({ leaf, part }) =>
    REVIEW_ROLES.flatMap((role) => {
      const isThere = table.cells.some(
        (one) => one.code === leaf.code && one.part === part && one.role === role,
      );
      // What the book has of evidence may have come since, what was answered stands on corrections.
      if (isThere || (part === 'evidence' && role !== 'value')) return [];
      return role === 'answered' && !isCorrection ? [] : [reviewHeading(leaf.code, part, role)];
    }),
  );
  const { doubled } = table;
  // Nobody's code holds without the name.
  const isWhole = asked.length + doubled.length === 0 && fixed.every((key) => key === 'note');
  for (const heading of [...fixed.map((key) => REVIEW_HEADINGS[key]), ...asked]) {
    const fault = { code: 'heading-lost', sheet, heading } as const;
    faults.push(isWhole ? fault : { ...fault, isRefused: true });
  }
  for (const heading of doubled) faults.push({ code: 'heading-doubled', sheet, heading });
  return isWhole && columns.length > 0;
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
