import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import { REVIEW_HEADINGS, REVIEW_ROLES, reviewHeading } from '../../../text/travel/forms';
import type { ReviewPart, ReviewRole } from '../../../text/travel/forms';
import { isRowCode } from './find-asked-row';
import type { ReviewTable, ReviewTableCell } from './find-form-table';
import { SheetReading } from './sheet-reading';
import { findSignatures, readCodelessRow } from './read-codeless-row';
import { findLeft, findParted } from './find-parted';
import { readReviewRow } from './read-review-row';
import type { AskedColumn } from './read-review-row';
import { refuseMerged } from './refuse-merged';
import { reportMissingNominees } from './report-missing-nominees';
import { readShownCriteria } from './read-shown-criteria';
import type { ReviewSheetTask } from './review-sheet-task';

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
  reading.faults.push(...findParted(reading, table));
  readShownCriteria(reading, task);
  const signatures = findSignatures(reading);
  const known = new Map<string, number>();
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    yield;
    if (row === table.headingRow) continue;
    if (isRowCode(reading.text(row, table.columns.get('rowCode')))) {
      if (isReadable) yield* readReviewRow(reading, row, task, columns, known);
      else reading.refuse(row);
      continue;
    }
    if (row < table.headingRow || task.facts.rows.has(row)) continue;
    readCodelessRow(reading, row, task, columns, signatures);
  }
  const note = table.columns.get('note');
  const inputs = columns.map(({ value }) => value);
  const all = note === undefined ? inputs : [...inputs, note];
  refuseMerged(reading, table.columns.get('rowCode'), all);
  reportMissingNominees(reading, task, known);
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
      isParted: findLeft(cells, one) !== null,
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
