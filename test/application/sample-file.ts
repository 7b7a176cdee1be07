import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import type { FileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { planSample } from './sample-plan';

/** The sample year as a file. */
export async function openSampleFile(): Promise<FileWorkbook> {
  return openFileWorkbook(await writeXlsxWorkbook(planSample()), 'so.xlsx');
}

export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

/** What a person types into one cell, by the names of `WritePlan`. */
export async function typeCell(
  workbook: WorkbookPort,
  sheet: string,
  row: number,
  column: number,
  next: CellValue,
): Promise<void> {
  const { sheets } = expectValue(await workbook.read());
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  const old = rows?.[row]?.[column] ?? { kind: 'blank' };
  const change = [{ sheet, row, column, old, next }];
  const nothing = { add: [], addBefore: null, replace: [], append: [] };
  expectValue(await workbook.apply({ ...nothing, change, concerns: 'user-cells' }));
}
