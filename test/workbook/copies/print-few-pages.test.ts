import { printOnFewPages } from '../../../src/workbook/copies/print-few-pages';
import type { PrintSetup, SheetPlan } from '../../../src/workbook/sheet-plan';
import { makeSheet } from '../../xlsx/make-plan';

const style = { font: { size: 11 } };
const PRINT: PrintSetup = {
  ...makeSheet({ name: 'Điểm', rows: [] }).print,
  orientation: 'landscape',
  fitToWidth: null,
  repeatColumns: { from: 0, to: 0 },
};

/** Columns of these widths in characters, of which 6 points each and 3,75 a column are printed. */
function sheetOf(columnWidths: readonly number[], merges: SheetPlan['merges'] = []): SheetPlan {
  const rows = [{ height: 20, cells: columnWidths.map(() => ({ value: 'A', style })) }];
  return { ...makeSheet({ name: 'Điểm', rows }), columnWidths, merges, print: PRINT };
}

// Letters of 11 are printed as 7 at 64 per cent: a page of 785,2 points holds 1.226,9.
test('a sheet that letters of 7 points bring onto one page across is fitted to it', () => {
  // Eleven of 103,75 points are 1.141,25.
  const { print } = printOnFewPages(sheetOf(Array<number>(11).fill((103.75 - 3.75) / 6)));
  expect(print).toEqual({ ...PRINT, fitToWidth: 1, columnBreaks: [] });
});

test('a wider one is cut between headings, and is as large as the fewest pages allow', () => {
  const widths = Array<number>(16).fill((103.75 - 3.75) / 6);
  // 1.660 points: two pages, each with the first column. Of fifteen columns eight stand on the first:
  // 9 × 103,75 = 933,75, at 84 per cent 784,35, at 85 too much.
  expect(printOnFewPages(sheetOf(widths)).print).toMatchObject({
    fitToWidth: null,
    scale: 84,
    columnBreaks: [9],
  });
  // Under one heading from column 8 to 9: both go on the second page, with it nine of 103,75.
  const merges = [{ top: 0, bottom: 0, left: 8, right: 9 }];
  expect(printOnFewPages(sheetOf(widths, merges)).print).toMatchObject({
    scale: 84,
    columnBreaks: [8],
  });
});

test('what is fitted to a page stays as it is', () => {
  const sheet = { ...sheetOf([10]), print: { ...PRINT, fitToWidth: 1 } };
  expect(printOnFewPages(sheet)).toBe(sheet);
});
