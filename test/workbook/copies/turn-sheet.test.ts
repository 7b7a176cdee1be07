import { turnSheet } from '../../../src/workbook/copies/turn-sheet';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { makeRow, makeSheet } from '../../xlsx/make-plan';

/** A title, two rows of headings of which one is over two columns, and these rows. */
function scoresOf(...rows: readonly (readonly string[])[]): SheetPlan {
  const heads = [
    ['Mã', 'I.1', ''],
    ['', 'Kết quả', 'Điểm'],
  ];
  return makeSheet({
    columnWidths: [8, 10, 8],
    rows: [['BẢNG ĐIỂM'], ...heads, ...rows].map((values) => makeRow(values)),
    merges: [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ],
  });
}

const HEAD = { row: 1, count: 2 };

test('columns go down the page, each under its heading, and rows stand beside one another', () => {
  const sheet = turnSheet(scoresOf(['01', 'Đạt', '5'], ['02', 'Không đạt', '0']), HEAD);
  expect(sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
    ['BẢNG ĐIỂM'],
    ['Mã', '', '01', '02'],
    ['I.1', 'Kết quả', 'Đạt', 'Không đạt'],
    ['', 'Điểm', '5', '0'],
  ]);
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
  expect(sheet.columnWidths).toHaveLength(4);
  expect(sheet.print).toMatchObject({ orientation: 'portrait', fitToWidth: 1 });
});

test('more rows than stand side by side on a page, and none, stay as they are', () => {
  for (const count of [0, 5]) {
    const sheet = scoresOf(...Array.from({ length: count }, () => ['01', 'Đạt', '5']));
    expect(turnSheet(sheet, HEAD)).toBe(sheet);
  }
});
