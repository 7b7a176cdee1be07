import { layPages } from '../../src/taskpane/preview/lay-pages';
import type { CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { PLAIN, PRINT, rowOf, sheetOf } from './plan-paper';

const rowsOf = (sheet: SheetPlan): unknown => layPages(sheet).pages.map(({ rows }) => rows);
const columnsOf = (sheet: SheetPlan): unknown => layPages(sheet).pages.map((page) => page.columns);

describe('pages', () => {
  const hundreds = (count: number) => Array.from({ length: count }, () => rowOf(100, 'a'));

  test('rows go on until the page is full', () => {
    expect(rowsOf(sheetOf(hundreds(5)))).toEqual([[0, 1], [2, 3], [4]]);
    expect(rowsOf(sheetOf(hundreds(2)))).toEqual([[0, 1]]);
    expect(rowsOf(sheetOf([]))).toEqual([[]]);
  });

  test('later pages repeat the heading, which takes its room there', () => {
    const rows = [rowOf(20, 'title'), rowOf(90, 'heading'), ...hundreds(4)];
    const print = { ...PRINT, repeatRows: { from: 1, to: 1 } };
    // 20 + 90 + 100 fill the first page; 90 + 100 each of the others.
    expect(rowsOf(sheetOf(rows, { print }))).toEqual([
      [0, 1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
    ]);
  });

  test('a page begins where it is told to', () => {
    const print = { ...PRINT, rowBreaks: [1] };
    expect(rowsOf(sheetOf(hundreds(4), { print }))).toEqual([[0], [1, 2], [3]]);
  });

  test('a row higher than a page stands alone on one', () => {
    const rows = [rowOf(10, 'a'), rowOf(400, 'b'), rowOf(10, 'c')];
    expect(rowsOf(sheetOf(rows))).toEqual([[0], [1], [2]]);
  });

  test('only the area to be printed is', () => {
    const print = { ...PRINT, area: { top: 1, left: 1, bottom: 2, right: 1 } };
    const sheet = sheetOf([rowOf(10, 'a', 'b'), rowOf(10, 'a', 'b'), rowOf(10)], { print });
    expect(layPages(sheet).pages).toEqual([{ rows: [1, 2], columns: [1] }]);
  });

  test('columns that find no room go on another page, with those that are repeated', () => {
    const wide = rowOf(10, 'a', 'b', 'c', 'd', 'e');
    const columnWidths = [14, 14, 14, 14, 14];
    expect(columnsOf(sheetOf([wide], { columnWidths }))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    const print = { ...PRINT, repeatColumns: { from: 0, to: 0 } };
    expect(columnsOf(sheetOf([wide], { columnWidths, print }))).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
  });

  test('they are shrunk to the pages wanted, by whole percents and never below', () => {
    const columnWidths = [14, 14, 14, 14];
    const four = rowOf(10, 'a', 'b', 'c', 'd');
    const fit = (fitToWidth: number) =>
      layPages(sheetOf([four], { columnWidths, print: { ...PRINT, fitToWidth } }));
    // 4 × 87.75 = 351 points; 283.46 / 351 = 0.8076.
    expect(fit(1).scale).toBe(0.8);
    expect(fit(1).heights).toEqual([8]);
    expect(fit(2).scale).toBe(1);
  });

  test('a row without a height is as high as its wrapped text', () => {
    const style: CellStyle = { ...PLAIN, wrap: true };
    const text = { height: null, cells: [{ value: 'a\nb', style }] };
    // One line of size 12; two lines of 12 × 1.3 points, in steps of 0.75.
    expect(layPages(sheetOf([rowOf(null, 'a'), text])).heights).toEqual([15.75, 31.5]);
  });
});
