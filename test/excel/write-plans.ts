import type { Applied, Result } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { CellStyle, CellValue, SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import type { WritePlan } from '../../src/workbook/write-plan';
import type { ExcelHost } from '../host/excel-host';
import { makeRow, makeSheet, makeWrite } from '../xlsx/make-plan';

/** The oldest Excel that runs the pane, and the one that refuses large requests. */
export const KINDS = ['excel2021', 'web'] as const;
export type Kind = (typeof KINDS)[number];

/** A title, a heading row and rows of a list. */
export function planList(
  name: string,
  rows: readonly (readonly CellValue[])[],
  plan: Partial<SheetPlan> = {},
  style: CellStyle = STYLES.cell,
): SheetPlan {
  const width = rows[0]?.length ?? 1;
  return makeSheet({
    name,
    columnWidths: Array.from({ length: width }, () => 12),
    rows: [
      { height: 24, cells: [{ value: `BẢNG ${name}`, style: STYLES.sheetTitle }] },
      makeRow(
        Array.from({ length: width }, (_, column) => `Cột ${column + 1}`),
        STYLES.builtHeading,
      ),
      ...rows.map((row) => makeRow(row, style)),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: Math.max(1, width - 1) }],
    ...plan,
  });
}

export function applyWrite(plan: Partial<WritePlan>): Promise<Result<Applied>> {
  return openExcelWorkbook().apply(makeWrite(plan));
}

/** A write that must not be refused. */
export async function write(plan: Partial<WritePlan>): Promise<Applied> {
  return expectOk(await applyWrite(plan));
}

/** Sheets are added, each said as far as it is not an ordinary one. */
export async function add(...sheets: readonly Partial<SheetPlan>[]): Promise<void> {
  await write({ add: sheets.map((sheet) => makeSheet(sheet)) });
}

export function expectOk<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.faults)}`);
  return result.value;
}

export function valuesOf(host: ExcelHost, name: string): unknown[][] {
  const sheet = host.workbook.sheet(name);
  const used = sheet.usedArea({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => sheet.cell(row, column).value),
  );
}
