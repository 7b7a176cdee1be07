import type { FoundSheet } from '../../found-workbook';
import { isRowCode } from './find-asked-row';
import { findReviewTable, findSelfTable } from './find-form-table';
import { SheetReading } from './sheet-reading';

/** A row with a code and something filled in; `key` is the same where a copy says the same. */
type FilledRow = { readonly row: number; readonly key: string };

/** The columns of a form's table, of whichever kind, that tell its rows from anybody's own. */
type FormColumns = {
  readonly headingRow: number;
  readonly rowCode: number;
  readonly inputs: readonly number[];
};

/**
 * Sheets with a table of a form and no head that tells whose it is: their filled rows are refused, and
 * named. What stands on a sheet of the form as well (`own`) is somebody's copy, and no sheet of its own.
 * A sheet at a time.
 */
export function* refuseHeadless(
  sheets: readonly FoundSheet[],
  own: readonly FoundSheet[],
): Generator<void, readonly SheetReading[]> {
  const filled: { sheet: FoundSheet; rows: readonly FilledRow[] }[] = [];
  for (const sheet of sheets) {
    yield;
    filled.push({ sheet, rows: listFilled(sheet) });
  }
  if (filled.every(({ rows }) => rows.length === 0)) return [];
  const known = new Set(own.flatMap(listFilled).map(({ key }) => key));
  return filled.flatMap(({ sheet, rows }) => {
    const lost = rows.filter(({ key }) => !known.has(key)).map(({ row }) => row);
    return lost.length === 0 ? [] : [refuseRows(sheet, lost)];
  });
}

function refuseRows(sheet: FoundSheet, rows: readonly number[]): SheetReading {
  const reading = new SheetReading(sheet);
  for (const row of rows) reading.refuse(row);
  reading.faults.push({
    code: 'head-lost',
    sheet: sheet.name,
    rows: rows.map((row) => row + 1),
  });
  return reading;
}

function listFilled(sheet: FoundSheet): readonly FilledRow[] {
  const columns = findColumns(sheet);
  if (columns === null) return [];
  const reading = new SheetReading(sheet);
  return sheet.rows.flatMap((_, row): readonly FilledRow[] => {
    const code = reading.text(row, columns.rowCode);
    if (row <= columns.headingRow || !isRowCode(code)) return [];
    const texts = columns.inputs.map((column) => reading.text(row, column));
    return texts.every((text) => text === '') ? [] : [{ row, key: JSON.stringify([code, texts]) }];
  });
}

function findColumns(sheet: FoundSheet): FormColumns | null {
  const self = findSelfTable(sheet);
  const code = self?.columns.get('rowCode');
  if (self !== null && code !== undefined) {
    const keys = ['value', 'notApplicable', 'evidence', 'note'] as const;
    const inputs = keys.flatMap((key) => self.columns.get(key) ?? []);
    return { headingRow: self.headingRow, rowCode: code, inputs };
  }
  const review = findReviewTable(sheet);
  const rowCode = review?.columns.get('rowCode');
  if (review === null || rowCode === undefined) return null;
  const values = review.cells.filter(({ role }) => role === 'value').map(({ column }) => column);
  const note = review.columns.get('note');
  const inputs = note === undefined ? values : [...values, note];
  return { headingRow: review.headingRow, rowCode, inputs };
}
