import type { Result } from '../application/workbook-port';
import type { Area } from '../workbook/found-workbook';
import { areaOfRange, rangeOf } from './range-area';
import { fail, runExcel } from './run-excel';

/** Brings a sheet to the front and selects the area. A hidden sheet stays hidden, and is a fault. */
export async function showArea(name: string, area: Area): Promise<Result<null>> {
  const shown = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return fail({ code: 'excel-item-gone' });
    if (sheet.visibility !== 'Visible') return fail({ code: 'excel-sheet-hidden', sheet: name });
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
    return { ok: true, value: null } as const;
  });
  return shown.ok ? shown.value : shown;
}

export async function readSelection(): Promise<
  Result<{ readonly sheet: string; readonly area: Area }>
> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    return { sheet: range.worksheet.name, area: areaOfRange(range) };
  });
}
