import { BLANK } from '../../../src/domain/draft';
import { copyReview, HELP } from './form-copies';
import { readCopy } from './returned-forms';
import type { Copy, Typed } from './returned-forms';

/** The row of TT02, the last of the table, as the sheet numbers it; the form is signed below. */
const lastRow = (copy: Copy): number => Number(copy.find('Mã', 'TT02').slice(1));

/** Puts a blank row below the table or this row, and types into it: "A" for the column of codes. */
function addRow(copy: Copy, typed: Readonly<Record<string, Typed>>, row = lastRow(copy)): number {
  const [sheet] = copy.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = [...sheet.rows.slice(0, row), [], ...sheet.rows.slice(row)];
  copy.sheets[0] = { ...sheet, rows, merges: [] };
  typeRow(copy, row + 1, typed);
  return row + 1;
}

function typeRow(copy: Copy, row: number, typed: Readonly<Record<string, Typed>>): void {
  for (const [column, value] of Object.entries(typed)) copy.type(`${column}${row}`, value);
}

describe('a row that was added to a review form is named, whichever columns say something', () => {
  test.each<[string, Readonly<Record<string, Typed>>]>([
    ['name and note', { A: 'TT13', B: 'Thôn 5', G: 'đề nghị bổ sung' }],
    ['name only', { A: 'TT13', B: 'Thôn 5' }],
    ['what the book had', { A: 'TT13', C: 7 }],
    ['a number for a code', { A: 13, B: 'Thôn 5' }],
    ['a result', { A: 'Thôn 5', D: 7 }],
  ])('%s', (_, typed) => {
    const copy = copyReview();
    const row = addRow(copy, typed);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'row-added', cell: `A${row}`, row }]);
    expect([rows.used, rows.refused]).toEqual([2, 1]);
    expect(rows.used + rows.skipped + rows.refused).toBe(rows.read);
  });

  test('below where it is signed', () => {
    const copy = copyReview();
    const signed = copy.sheets[0]?.rows.length;
    const row = addRow(copy, { A: 'TT13', B: 'Thôn 5', G: 'đề nghị bổ sung' }, signed);
    expect(readCopy(copy, HELP).faults).toMatchObject([{ code: 'row-added', cell: `A${row}` }]);
  });

  test('a row of ours that has lost its code is none', () => {
    const copy = copyReview();
    const { faults } = readCopy(copy.type(copy.find('Mã dòng', 'TT02'), null), HELP);
    expect(faults).toMatchObject([
      { code: 'row-code-missing', cell: copy.find('Mã', 'TT02') },
      { code: 'rows-missing', nominee: 'TT02' },
    ]);
  });
});

describe('nobody is added by', () => {
  test.each<[string, Readonly<Record<string, Typed>>]>([
    ['a note', { A: 'Ghi chú: số liệu tạm tính đến 30/11' }],
    ['a legend', { A: 'Ghi chú:', B: 'số liệu tạm tính' }],
    ['a star and what it stands for', { A: '*', B: 'số liệu tạm tính' }],
    ['the headings once more', { A: 'Mã', B: 'Tên tập thể, cá nhân', D: 'II.1 – Kết quả' }],
    ['place and date', { A: 'Xã A, ngày 5 tháng 12 năm 2026', D: 'Trang 1' }],
    ['a name without a code', { B: 'Thôn 5', G: 'chưa có tên' }],
  ])('%s', (_, typed) => {
    const copy = copyReview();
    addRow(copy, typed);
    const { faults, rows } = readCopy(copy, HELP);
    expect([faults, rows.refused]).toEqual([[], 0]);
  });

  test('names under the signatures, also where the column of codes was moved there', () => {
    const copy = copyReview();
    copy.sheets = copy.sheets.map((sheet) => ({
      ...sheet,
      merges: [],
      rows: sheet.rows.map(([code = BLANK, name = BLANK, ...others]) => [name, code, ...others]),
    }));
    const signed = copy.sheets[0]?.rows.length ?? 0;
    typeRow(copy, signed, { A: 'Trần Thị B', B: 'Kế toán', D: 'Nguyễn Văn A' });
    const { faults, rows } = readCopy(copy, HELP);
    expect([faults, rows.refused]).toEqual([[], 0]);
  });
});
