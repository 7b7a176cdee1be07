import type { Place } from '../../src/domain/place';
import { parseArea } from '../../src/workbook/address';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { CellValue, WorkbookPlan } from '../../src/workbook/sheet-plan';

export type Typed = {
  readonly place: Place;
  readonly value: CellValue;
  readonly formula?: string;
  /** Where it is another than that of the column. */
  readonly numberFormat?: string;
};

/** The workbook with other things typed into its input sheets: headings, and below their last rows too. */
export function retype(plan: WorkbookPlan, typed: readonly Typed[]): WorkbookPlan {
  const reading = readWorkbook(foundFromPlan(plan));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const rows = sheet.rows.map(({ height, cells }) => ({ height, cells: [...cells] }));
      for (const { place, value, formula, numberFormat } of typed) {
        const at = reading.cellOf({ ...place, row: place.row === null ? null : 0 });
        const area = parseArea(at.cell ?? '');
        if (at.sheet !== sheet.name || area === null) continue;
        const row = area.top + (place.row ?? 0);
        rows[row] ??= { height: null, cells: [] };
        const { style } = rows[area.top]!.cells[area.left]!;
        rows[row].cells[area.left] = {
          value,
          style: { ...style, ...(numberFormat !== undefined && { numberFormat }) },
          ...(formula !== undefined && { formula }),
        };
      }
      return { ...sheet, rows };
    }),
  };
}
