import type { CellValue, SheetPlan, WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { planSample } from '../../application/sample-plan';
import { readAddress } from '../../host/model/address';

/** What somebody has typed over the sample; what stood there is right. */
export type Slip = { readonly sheet: string; readonly cell: string; readonly value: CellValue };

/** The sample as it looks after a bad day. */
export function planBrokenSample(slips: readonly Slip[]): WorkbookPlan {
  const plan = planSample();
  return { ...plan, sheets: plan.sheets.map((sheet) => slipIn(sheet, slips)) };
}

/** What the sample says in a cell. */
export function lookUpSample(name: string, cell: string): CellValue {
  const { top, left } = placeOf(cell);
  const sheet = planSample().sheets.find((one) => one.name === name);
  return sheet?.rows[top]?.cells[left]?.value ?? null;
}

function slipIn(sheet: SheetPlan, slips: readonly Slip[]): SheetPlan {
  const own = slips.filter((slip) => slip.sheet === sheet.name);
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const slip = own.find(({ cell: address }) => {
        const { top, left } = placeOf(address);
        return top === index && left === column;
      });
      return slip === undefined || cell === null ? cell : { ...cell, value: slip.value };
    }),
  }));
  return { ...sheet, rows };
}

function placeOf(cell: string): { readonly top: number; readonly left: number } {
  const area = readAddress(cell);
  if (area === null) throw new Error(`not a cell: ${cell}`);
  return area;
}
