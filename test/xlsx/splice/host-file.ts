import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { STYLES } from '../../../src/workbook/styles';
import type { WritePlan } from '../../../src/workbook/write-plan';
import { makeParts, zipParts } from '../make-package';
import type { MadeWorkbook } from '../make-package';
import { makeRow, makeSheet, makeWrite } from '../make-plan';

/** What is done to the parts of a file before it is put together. */
export type PartsEdit = (parts: Record<string, string>) => void;

/** The sheet of the user that a host file has when nothing else is said. */
export const BOOK: MadeWorkbook = {
  sheets: [{ name: 'Của tôi', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
};

/** A file of the user that sheets of ours are written into. */
export function makeHost(book: MadeWorkbook = BOOK, ...edits: readonly PartsEdit[]): Uint8Array {
  const parts = makeParts(book);
  for (const edit of edits) edit(parts);
  return zipParts(parts);
}

export function replaceIn(part: string, before: string, after: string): PartsEdit {
  return (parts) => {
    parts[part] = parts[part]!.replace(before, after);
  };
}

/** The first sheet names the table that the book gives it. */
export const showTable = replaceIn(
  'xl/worksheets/sheet1.xml',
  '</worksheet>',
  '<tableParts><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
);

export async function write(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<Uint8Array> {
  const result = await applyWritePlan(bytes, makeWrite(plan));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.bytes;
}

export async function refusalsOf(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<unknown> {
  const result = await applyWritePlan(bytes, makeWrite(plan));
  return result.ok ? [] : result.refusals;
}

export async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook.sheets.map(({ name }) => name);
}

export function planText(name: string, text = 'x'): SheetPlan {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return makeSheet({ name, rows: [makeRow([text])], print: { ...makeSheet().print, area } });
}

/** A sheet with the table "Bang" of one column and one row. */
export function planTable(name: string, text = 'x'): SheetPlan {
  return {
    ...planText(name),
    rows: [makeRow(['Tên'], STYLES.heading), makeRow([text])],
    tables: [{ name: 'Bang', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
  };
}
