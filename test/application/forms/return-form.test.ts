import { pickRows } from '../../../src/application/forms/pick-rows';
import type { PreparedForm } from '../../../src/application/forms/prepare-forms';
import { returnForm } from '../../../src/application/forms/return-form';
import { parseArea } from '../../../src/workbook/address';
import { Copy, helpOf, listEdits, readCopy, show } from '../../workbook/forms/returned-forms';
import { BOOK, checkBook, formOf, sendForms, VILLAGES } from '../../workbook/forms/sent-forms';

const SENT = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
const LATER = new Date(2026, 11, 1);
const WISH = { reason: 'Số liệu I.2 chưa khớp báo cáo.', due: '2026-12-10' };

/** Thôn 1 answers I.1 and I.2 otherwise; I.2 is to be corrected. */
function sendBack(rows: (copy: Copy) => string): { answered: Copy; back: PreparedForm } {
  const answered = new Copy(SENT);
  answered.type(answered.find('Kết quả', 'I.1'), 'Không đạt');
  answered.type(answered.find('Kết quả', 'I.2'), 0.99);
  const form = readCopy(answered);
  const picked = pickRows(form, rows(answered));
  if (!picked.ok) throw new Error(picked.code);
  const back = returnForm(checkBook(BOOK), form, { ...WISH, rows: picked.rows }, LATER);
  if (typeof back === 'string') throw new Error(back);
  return { answered, back };
}

const rowOf = (copy: Copy, code: string): string => copy.find('Mã', code).slice(1);
const ofI2 = (copy: Copy): string => `TT01 Thôn 1!${rowOf(copy, 'I.2')}`;

test('only the flagged rows are open; number, reason and deadline stand at the head', () => {
  const { back } = sendBack(ofI2);
  const open = back.plan.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.some((cell) => cell?.style.unlocked === true) && cells[0]?.value
        ? [`${name} ${String(cells[0].value)}`]
        : [],
    ),
  );
  expect(open).toEqual(['TT01 Thôn 1 I.2']);
  expect(back.rows).toEqual(['TT01 I.2']);
  expect(back.identity).toMatchObject({
    recipient: 'TT01 – Thôn 1',
    due: '2026-12-10',
    sentOn: '2026-12-01',
    correction: { of: SENT.identity.number, reason: WISH.reason },
  });
  const texts = back.plan.sheets.map(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
  );
  for (const sheet of texts) {
    expect(sheet).toEqual(
      expect.arrayContaining([WISH.reason, '10/12/2026', SENT.identity.number]),
    );
  }
});

test('what was answered stands ready, and beside what the book has in every row', () => {
  const { back } = sendBack(ofI2);
  const form = readCopy(new Copy(back));
  expect(listEdits(form)).toEqual(['TT01 result:I.2: 0.81 → 0.99']);
  expect(form.entries.map(({ answered }) => answered && show(answered))).toEqual(['0.99']);
  const shown = (code: string, nth = 0): readonly unknown[] =>
    ['Đã có khi gửi', 'Kết quả đã nộp', 'Kết quả'].map((heading) => {
      const copy = new Copy(back);
      const { top, left } = parseArea(copy.find(heading, code, nth))!;
      return back.plan.sheets[0]?.rows[top]?.cells[left]?.value;
    });
  expect(shown('I.1')).toEqual(['Đạt', 'Không đạt', null]);
  expect(shown('I.2')).toEqual([0.81, 0.99, 0.99]);
  // Scored by the office: the recipient has answered nothing.
  expect(shown('II.1')).toEqual([7.5, null, null]);
});

test('what made a row refused stands ready to be seen: result, mark and remark', () => {
  const answered = new Copy(SENT);
  answered.type(answered.find('Kết quả', 'I.2'), 0.99);
  answered.type(answered.find('Không áp dụng', 'I.2'), 'x');
  answered.type(answered.find('Ghi chú', 'I.2'), 'Số liệu đến 30/11');
  answered.type(answered.find('Ghi chú', 'I.1'), 'Kèm kế hoạch');
  const form = readCopy(answered);
  expect([listEdits(form), form.faults[0]?.code]).toEqual([[], 'both-filled']);
  const picked = pickRows(form, ofI2(answered));
  if (!picked.ok) throw new Error(picked.code);
  const back = returnForm(checkBook(BOOK), form, { ...WISH, rows: picked.rows }, LATER);
  if (typeof back === 'string') throw new Error(back);
  const copy = new Copy(back);
  const shown = (code: string, headings: readonly string[]): readonly unknown[] =>
    headings.map((heading) => {
      const { top, left } = parseArea(copy.find(heading, code))!;
      return back.plan.sheets[0]?.rows[top]?.cells[left]?.value;
    });
  const answer = ['Đã có khi gửi', 'Kết quả đã nộp', 'Kết quả', 'Không áp dụng', 'Ghi chú'];
  expect(shown('I.2', answer)).toEqual([0.81, 0.99, 0.99, 'x', 'Số liệu đến 30/11']);
  expect(shown('I.1', answer)).toEqual(['Đạt', 'Đạt', null, null, 'Kèm kế hoạch']);
  copy.type(copy.find('Không áp dụng', 'I.2'), null);
  const mended = readCopy(copy, helpOf(BOOK));
  expect([listEdits(mended), mended.rows.refused]).toEqual([['TT01 result:I.2: 0.81 → 0.99'], 0]);
});

test.each([
  ['what the book had', 'Đã có khi gửi', 0.9, { code: 'locked-altered', was: '81%', is: '90%' }],
  ['what was answered', 'Kết quả đã nộp', 0.7, { code: 'locked-altered', was: '99%', is: '70%' }],
])('%s cannot be typed over', (_, heading, typed, fault) => {
  const { back } = sendBack(ofI2);
  const copy = new Copy(back);
  copy.type(copy.find(heading, 'I.2'), typed);
  const { entries, faults, asked } = readCopy(copy, helpOf(BOOK));
  expect([entries, asked]).toEqual([[], []]);
  expect(faults[0]).toMatchObject(fault);
});

test('a correction can go back again, once more with what it answers', () => {
  const { back } = sendBack(ofI2);
  const copy = new Copy(back);
  copy.type(copy.find('Kết quả', 'I.2'), 0.85);
  const form = readCopy(copy);
  const again = returnForm(checkBook(BOOK), form, { ...WISH, rows: form.asked }, LATER);
  if (typeof again === 'string') throw new Error(again);
  expect(again.identity.correction?.of).toBe(back.identity.number);
  const [entry] = readCopy(new Copy(again)).entries;
  expect([entry?.sent, entry?.answered].map((cell) => cell && show(cell))).toEqual([
    '0.81',
    '0.85',
  ]);
});

test('points of a change of rank follow last year and this, though only one of them is open', () => {
  const { back } = sendBack((copy) => `TT01 Thôn 1!${copy.find('Mã', 'I.3', 1).slice(1)}`);
  const copy = new Copy(back);
  const { top, left } = parseArea(copy.find('Điểm', 'I.3', 1))!;
  const last = copy.find('Kết quả đã nộp', 'I.3', 0);
  const now = copy.find('Kết quả', 'I.3', 1);
  const formula = back.plan.sheets[0]?.rows[top]?.cells[left]?.formula;
  expect([formula?.includes(last), formula?.includes(now)]).toEqual([true, true]);
});

test('on its return only the flagged rows may differ: another is named by cell', () => {
  const { back } = sendBack(ofI2);
  const copy = new Copy(back);
  copy.type(copy.find('Kết quả', 'I.2'), 0.85);
  const cell = copy.find('Kết quả', 'I.1');
  copy.type(cell, 'Đạt');
  const form = readCopy(copy, helpOf(BOOK));
  expect(listEdits(form)).toEqual(['TT01 result:I.2: 0.81 → 0.85']);
  // Nothing has calculated the points since.
  expect(form.faults.filter(({ code }) => code !== 'points-wrong')).toEqual([
    expect.objectContaining({ code: 'locked-altered', cell, was: '', is: 'Đạt' }),
  ]);
});

test('points follow the answers: 0 for failing, 10 for 99%, 10 for two ranks up, 7.5', () => {
  const { back } = sendBack(ofI2);
  const total = back.plan.sheets[0]?.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell?.formula !== undefined)
    .at(-1);
  expect(total?.value).toBe(27.5);
});

describe('rows that are wished for', () => {
  const form = readCopy(new Copy(SENT));
  const row = rowOf(new Copy(SENT), 'I.2');

  const SHEETS = ['TT01 Thôn 1', 'CN01 Nguyễn Văn A'];

  test.each([
    ['x', { code: 'unread', row: 'x' }],
    ['1', { code: 'not-asked', row: '1' }],
    ['20-14', { code: 'reversed', first: '20', last: '14' }],
    ['TT09!14', { code: 'no-sheet', sheet: 'TT09', sheets: SHEETS }],
    ['TT!14', { code: 'no-sheet', sheet: 'TT', sheets: SHEETS }],
  ])('%s', (text, fault) => {
    expect(pickRows(form, text)).toEqual({ ok: false, ...fault });
  });

  test('words that begin the names of several sheets', () => {
    const asked = form.asked.map((one) => ({ ...one, sheet: one.sheet.replace('CN01', 'TT01') }));
    expect(pickRows({ ...form, asked, closed: [] }, 'TT01!14')).toEqual({
      ok: false,
      code: 'ambiguous-sheet',
      sheet: 'TT01',
      sheets: ['TT01 Thôn 1', 'TT01 Nguyễn Văn A'],
    });
  });

  test('one that is locked on a correction leads to the form that was returned first', () => {
    const copy = new Copy(sendBack(ofI2).back);
    const locked = `TT01 Thôn 1!${rowOf(copy, 'I.1')}`;
    expect(pickRows(readCopy(copy), locked)).toEqual({
      ok: false,
      code: 'locked',
      row: locked,
      of: SENT.identity.number,
    });
    expect(pickRows(readCopy(copy), 'TT01 Thôn 1!1')).toMatchObject({ code: 'not-asked' });
  });

  test('a number that one sheet has, or several', () => {
    const first = rowOf(new Copy(SENT), 'I.1');
    expect(pickRows(form, row)).toMatchObject({ ok: true, rows: [{ column: 'result:I.2' }] });
    const criteria = new Copy(SENT).sheets[1]?.rows ?? [];
    expect(criteria.length).toBeGreaterThan(0);
    expect(pickRows(form, `TT01 Thôn 1!${first},${row}`)).toMatchObject({
      ok: true,
      rows: [{ column: 'result:I.1' }, { column: 'result:I.2' }],
    });
  });
});

test('another book, other criteria and a unit that is gone are refused', () => {
  const form = readCopy(new Copy(SENT));
  const wish = { ...WISH, rows: form.asked.slice(0, 1) };
  const refuse = (book: typeof BOOK): unknown => returnForm(checkBook(book), form, wish, LATER);
  const year = { ...BOOK.information, year: '2026' };
  expect(refuse({ ...BOOK, information: year })).toBe('other-book');
  const [people] = BOOK.contests.slice(1);
  const criteria = VILLAGES.criteria.map((one) => ({ ...one, name: `${one.name}.` }));
  const others = people === undefined ? [] : [people];
  expect(refuse({ ...BOOK, contests: [{ ...VILLAGES, criteria }, ...others] })).toBe(
    'other-criteria',
  );
  const nominees = VILLAGES.nominees.slice(1);
  expect(refuse({ ...BOOK, contests: [{ ...VILLAGES, nominees }, ...others] })).toBe(
    'recipient-gone',
  );
});
