import { BLANK } from '../../../src/domain/draft';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { Copy, helpOf, readCopy, show } from './returned-forms';
import { BOOK, formOf, sendForms } from './sent-forms';

const FORMS = sendForms(BOOK, 'self');
const SELF = formOf(FORMS, 'TT01 – Thôn 1');
const OTHER = formOf(FORMS, 'TT02 – Thôn 2');
const REVIEW = formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã');
const HELP = helpOf(BOOK);

/** I.1, I.2, the two of I.3, II.1 and II.2, of which others score two; I.1 of Nguyễn Văn A. */
const CODED = 7;
const OPEN = 5;

const text = (value: string): FoundCell => ({ kind: 'text', value });

/** Types beside a label, on all sheets or on one; gives the cell on the first of them. */
function typeBeside(copy: Copy, label: string, cell: FoundCell, only?: number): string {
  const places = copy.sheets.map((sheet, index) => {
    if (only !== undefined && index !== only) return '';
    const row = sheet.rows.findIndex((cells) => cells.some((one) => show(one) === label));
    const cells = [...(sheet.rows[row] ?? [])];
    const from = cells.findIndex((one) => show(one) === label);
    const at = cells.findIndex((one, column) => column > from && show(one) !== '');
    cells[at] = cell;
    const rows = sheet.rows.map((one, index) => (index === row ? cells : one));
    copy.sheets[index] = { ...sheet, rows };
    return `${String.fromCharCode(65 + at)}${row + 1}`;
  });
  return places.find((place) => place !== '') ?? '';
}

/** A column of somebody's own, with a text beside every row of the head. */
function insertColumn(copy: Copy, at: number, own: string): void {
  copy.sheets = copy.sheets.map((sheet) => {
    const rows = sheet.rows.map((cells) => {
      const padded = [...cells, ...Array<FoundCell>(Math.max(0, at - cells.length)).fill(BLANK)];
      return [...padded.slice(0, at), text(own), ...padded.slice(at)];
    });
    return { ...sheet, rows, merges: [] };
  });
}

describe('texts between a label and its value are not taken for it', () => {
  test.each([
    ['a self form', SELF, 'đã xem'],
    ['a self form, with days', SELF, '30/11/2026'],
    ['a review form', REVIEW, 'đã xem'],
  ])('in %s: %s', (_, form, own) => {
    const copy = new Copy(form);
    const before = readCopy(copy, HELP);
    // Right of the labels on the left, and on a self form of those on the right.
    for (const at of form === SELF ? [1, 8] : [1]) insertColumn(copy, at, own);
    const { identity, entries, faults } = readCopy(copy, HELP);
    expect(identity).toEqual(before.identity);
    expect(entries.map(({ column, value }) => [column, value])).toEqual(
      before.entries.map(({ column, value }) => [column, value]),
    );
    expect(faults).toEqual([]);
  });
});

test.each<[string, FoundCell]>([
  ['a date', { kind: 'date', value: '2026-12-05' }],
  ['as people type it', text('5/12/2026')],
  ['with dots', text('05.12.2026')],
])('the deadline is read %s', (_, cell) => {
  const copy = new Copy(SELF);
  typeBeside(copy, 'Hạn gửi lại', cell);
  const { identity, faults } = readCopy(copy, HELP);
  expect([identity.due, faults]).toEqual(['2026-12-05', []]);
});

describe('a head that was altered alike on all sheets', () => {
  test('another recipient is named by cell: the workbook knows its own', () => {
    const copy = new Copy(SELF);
    const cell = typeBeside(copy, 'Nơi nhận phiếu', text('Thôn 1'));
    const { identity, faults, rows } = readCopy(copy, HELP);
    expect(identity.recipient).toBe('TT01 – Thôn 1');
    const altered = { code: 'identity-altered', cell, was: 'TT01 – Thôn 1', is: 'Thôn 1' };
    expect(faults).toMatchObject([altered, { ...altered, sheet: 'CN01 Nguyễn Văn A' }]);
    expect(rows.refused).toBe(0);
  });

  test('another deadline cannot be known: the number is pointed to, the rows are used', () => {
    const copy = new Copy(SELF);
    typeBeside(copy, 'Hạn gửi lại', text('31/12/2026'));
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'head-altered', number: SELF.identity.number }]);
    expect([rows.used, rows.refused]).toEqual([OPEN, 0]);
  });

  test('another number: no row agrees with it, which is said once', () => {
    const copy = new Copy(SELF);
    const cell = typeBeside(copy, 'Số phiếu', text('TC-AAAA-AAAA'));
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'head-altered', number: 'TC-AAAA-AAAA', cell }]);
    expect([rows.used, rows.refused]).toEqual([0, CODED]);
  });

  test('a day of sending that is none leaves the form damaged, its coded rows refused', () => {
    const copy = new Copy(SELF);
    typeBeside(copy, 'Ngày gửi', text('hôm qua'));
    const reading = readForm(copy.found, HELP);
    expect(reading).toMatchObject({
      kind: 'damaged',
      lost: ['Ngày gửi'],
      rows: { refused: CODED },
    });
  });
});

describe('one sheet of several', () => {
  test.each(['TC-AAAA-AAAA', 'TC-AAAA'])('bears another number, %s: it is told by cell', (is) => {
    const copy = new Copy(SELF);
    const cell = typeBeside(copy, 'Số phiếu', text(is), 1);
    const { faults, rows } = readCopy(copy, HELP);
    const sheet = 'CN01 Nguyễn Văn A';
    const was = SELF.identity.number;
    expect(faults).toEqual([
      { code: 'identity-altered', label: 'Số phiếu', sheet, row: 3, cell, was, is },
    ]);
    expect([rows.used, rows.refused]).toEqual([OPEN, 0]);
  });

  test('has lost of whom it speaks: its rows are refused, not passed over', () => {
    const copy = new Copy(SELF);
    typeBeside(copy, 'Đối tượng', BLANK, 0);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toEqual([{ code: 'label-lost', sheet: 'TT01 Thôn 1', label: 'Đối tượng' }]);
    expect([rows.used, rows.refused]).toEqual([1, CODED - 1]);
  });

  test('is there twice: it is told, and both speak', () => {
    const copy = new Copy(SELF);
    const [first] = copy.sheets;
    if (first === undefined) throw new Error('no sheet');
    copy.sheets.push({ ...first, name: 'Bản nháp' });
    const { faults, entries } = readCopy(copy, HELP);
    expect(faults).toEqual([{ code: 'sheet-doubled', sheet: 'Bản nháp', first: 'TT01 Thôn 1' }]);
    expect(entries.filter(({ column }) => column === 'result:I.1')).toHaveLength(3);
  });
});

test('sheets of another form in the same file are named, and their rows refused', () => {
  const copy = new Copy(SELF);
  const alone = readCopy(copy, HELP);
  const other = new Copy(OTHER).sheets.map((sheet) => ({ ...sheet, name: 'Phiếu của Thôn 2' }));
  copy.sheets.push(...other);
  const { identity, entries, faults, rows } = readCopy(copy, HELP);
  expect(identity.number).toBe(SELF.identity.number);
  expect(entries).toEqual(alone.entries);
  const { number, recipient } = OTHER.identity;
  expect(faults).toEqual([{ code: 'other-form', sheet: 'Phiếu của Thôn 2', number, recipient }]);
  expect(rows.refused).toBe(6);
  expect(rows.used + rows.skipped + rows.refused).toBe(rows.read);
});
