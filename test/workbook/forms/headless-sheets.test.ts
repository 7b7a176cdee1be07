import { describeFormFault } from '../../../src/text/problems/form-faults';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import { CRITERIA_HEADINGS } from '../../../src/text/headings';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { copyReview, copySelf, HELP } from './form-copies';
import { cutHead } from './labelled-cells';
import { Copy, readCopy, show } from './returned-forms';
import { BOOK, checkBook, formOf, sendForms } from './sent-forms';

const SECOND = 'CN01 Nguyễn Văn A';

describe('a sheet of a form without its head', () => {
  test('is named, and its filled rows are refused by their numbers', () => {
    const copy = copySelf();
    cutHead(copy, 1);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toEqual([{ code: 'head-lost', sheet: SECOND, rows: [2] }]);
    expect([rows.used, rows.refused]).toEqual([5 - 1, 1]);
    expect(rows.used + rows.skipped + rows.refused).toBe(rows.read);
    expect(faults.map(describeFormFault)).toEqual([
      `Trang “${SECOND}” có bảng của phiếu nhưng không còn phần đầu phiếu, nên không biết là của ai; dòng 2 không được gộp. Đề nghị nơi nhận điền lại trên phiếu gốc.`,
    ]);
  });

  test('is named where the title of the form is left', () => {
    const copy = copySelf();
    cutHead(copy, 1, 2);
    expect(readCopy(copy, HELP).faults).toEqual([{ code: 'head-lost', sheet: SECOND, rows: [4] }]);
  });

  test('is named once where the number is left as well', () => {
    const copy = copySelf();
    cutHead(copy, 1, 4);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toEqual([{ code: 'label-lost', sheet: SECOND, label: 'Đối tượng' }]);
    expect(rows.refused).toBe(1);
  });

  test('says nothing where nothing is filled in: then it is missing', () => {
    const copy = copySelf();
    copy.type(copy.find('Kết quả', 'I.1', 0, 1), null, 1);
    cutHead(copy, 1);
    expect(readCopy(copy, HELP).faults).toEqual([
      { code: 'sheets-missing', expected: 2, found: 1, nominees: ['CN01'] },
    ]);
  });

  test.each([
    ['a self form', copySelf, 7],
    ['a review form', copyReview, 2],
  ])('all sheets of %s: damaged, not somebody’s own file', (_, copyOf, coded) => {
    const copy = copyOf();
    for (const sheet of copy.sheets.keys()) cutHead(copy, sheet);
    const reading = readForm(copy.found, HELP);
    expect(reading).toMatchObject({ kind: 'damaged', rows: { used: 0, refused: coded } });
    expect('lost' in reading && reading.lost).toContain('Số phiếu');
  });
});

describe('nobody’s own sheet is accused', () => {
  const text = (value: string): FoundCell => ({ kind: 'text', value });

  test.each<[string, () => Copy['sheets']]>([
    ['notes', () => [sheetOf([['Ghi chú'], ['Đã gọi Thôn 2', 'ABCDEF']])]],
    [
      'a table with our words, without codes of rows',
      () => [sheetOf([Object.values(CRITERIA_HEADINGS), ['I.1', 'I', 'Kế hoạch', '5']])],
    ],
    [
      'a table of somebody’s own that has codes',
      () => [
        sheetOf([
          ['Mã', 'Tên', 'Kết quả', 'Mã dòng'],
          ['1', 'Thôn 1', '5', 'ABCDEF'],
        ]),
      ],
    ],
    ['the sheets of the book', () => [...checkBook(BOOK).found.sheets]],
    [
      'a copy of the form’s own table',
      () => {
        const copy = copySelf();
        cutHead(copy, 1);
        return copy.sheets.slice(1).map((sheet) => ({ ...sheet, name: 'Nháp' }));
      },
    ],
  ])('%s', (_, listOwn) => {
    const copy = copySelf();
    const own = listOwn();
    copy.sheets.push(...own);
    const { faults, rows } = readCopy(copy, HELP);
    expect([faults, rows.refused]).toEqual([[], 0]);
  });

  function sheetOf(rows: readonly (readonly string[])[]): Copy['sheets'][number] {
    const [form] = copySelf().sheets;
    if (form === undefined) throw new Error('no sheet');
    return { ...form, name: 'Của tôi', merges: [], rows: rows.map((cells) => cells.map(text)) };
  }
});

test('a copy of the table that says something else is named', () => {
  const copy = copySelf();
  const draft = new Copy(formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1'));
  draft.type(draft.find('Kết quả', 'I.1', 0, 1), 9, 1);
  cutHead(draft, 1);
  copy.sheets.push(...draft.sheets.slice(1).map((sheet) => ({ ...sheet, name: 'Nháp' })));
  expect(show(draft.sheets[1]?.rows[1]?.[0] ?? { kind: 'blank' })).toBe('I.1');
  expect(readCopy(copy, HELP).faults).toEqual([{ code: 'head-lost', sheet: 'Nháp', rows: [2] }]);
});
