import { writeXlsx } from 'hucre/xlsx';
import { fixedAddress } from '../../workbook/address';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import { checkNames } from './check-names';
import { drawPrintNames } from './draw-print';
import { drawSheet } from './draw-sheet';
import { DEFAULT_FONT } from './translate-style';

/** Not the time of writing: the same plan gives the same bytes. */
const MODIFIED = new Date('2025-01-01T00:00:00Z');

/** Makes the whole file, or throws on a plan that Excel would have to repair. */
export async function writeXlsxWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  checkNames(plan.sheets);
  return writeXlsx({
    sheets: plan.sheets.map(drawSheet),
    namedRanges: plan.sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name, area }) => ({ name, range: fixedAddress(sheet.name, area) })),
      ...drawPrintNames(sheet),
    ]),
    defaultFont: DEFAULT_FONT,
    activeSheet: plan.active,
    properties: { title: plan.title, modified: MODIFIED },
  });
}
