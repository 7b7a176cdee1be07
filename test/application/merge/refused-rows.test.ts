import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import { typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { number, share, text } from './hand-made-form';
import { fill, openVillages, report, ROW_TT01, SHEET } from './village-book';

let book: MemoryWorkbook;
beforeEach(() => {
  book = openVillages();
});

describe('rows that are refused', () => {
  const change = (form: ReturnedForm, more: Partial<ReturnedForm['entries'][number]>) => ({
    ...form,
    entries: form.entries.map((entry) => ({ ...entry, ...more })),
  });

  test.each([
    ['a nominee who is gone', { nominee: 'TT09', name: 'Thôn 9' }, 'nominee-removed'],
    ['a nominee of another name', { name: 'Thôn 8' }, 'nominee-renamed'],
  ])('%s', async (_, more, code) => {
    const form = change(await fill(book, 'TT02', { 'result:I.1': number('7') }), more);
    const known = await fill(book, 'TT03', {});
    const entries = [...form.entries, ...known.entries];
    const [file] = await report(book, [
      { ...form, entries, rows: { ...form.rows, read: 24, used: 12 } },
    ]);
    expect(file).toMatchObject({ status: 'damaged', changes: [] });
    expect(file?.rows).toEqual({ read: 24, used: 6, skipped: 12, refused: 6 });
    const problem = file?.problems.find((one) => one.code === code);
    expect(problem?.message).toContain('dòng 11, 12, 13, 14, 15, 16 trang “TT02”');
  });

  test.each([
    [
      'a share without %, whatever its format shows',
      'result:I.2',
      number('98'),
      'giá trị là số 98, không phải tỷ lệ phần trăm, nên không được gộp. Đặt định dạng của ô là phần trăm, gõ lại cả dấu %, ví dụ 95%, rồi gộp lại.',
    ],
    ['% where none belongs', 'result:I.1', share('0.07'), 'ghi 7%, nhưng tiêu chí này'],
    [
      'a date',
      'result:I.1',
      { kind: 'date', value: '2025-03-04' } as const,
      'là ngày tháng (04/03/2025)',
    ],
    ['an error', 'result:I.1', { kind: 'error', value: '#N/A' } as const, 'là lỗi “#N/A”'],
  ])('%s', async (_, column, value, sentence) => {
    const [file] = await report(book, [await fill(book, 'TT02', { [column]: value })]);
    expect(file).toMatchObject({ changes: [], rows: { used: 5, refused: 1 } });
    expect(file?.problems).toMatchObject([{ code: 'value-unusable', sheet: 'TT02' }]);
    expect(file?.problems[0]?.message).toContain(sentence);
  });

  test('nobody of the form is known: said once, and the form cannot be used', async () => {
    const gone = change(await fill(book, 'TT02', {}), { nominee: 'TT08' });
    const too = change(await fill(book, 'TT03', {}), { nominee: 'TT09' });
    const entries = [...gone.entries, ...too.entries];
    const [file] = await report(book, [
      { ...gone, entries, rows: { ...gone.rows, read: 24, used: 12 } },
    ]);
    expect(file).toMatchObject({ status: 'damaged', changes: [], rows: { used: 0, refused: 12 } });
    expect(file?.problems.map(({ code }) => code)).toEqual(['recipient-unknown']);
  });

  test('a criterion that is no longer there, only where something was typed for it', async () => {
    const form = await fill(book, 'TT02', { 'result:I.1': number('7') });
    const gone = form.entries.map((entry) => ({ ...entry, column: `${entry.column}.a` }));
    const [file] = await report(book, [{ ...form, entries: gone }]);
    expect(file?.rows).toMatchObject({ used: 5, refused: 1 });
    expect(file?.problems).toMatchObject([{ code: 'column-missing', cell: 'F11' }]);
  });
});

describe('a value that check finds wrong', () => {
  test.each([
    ['points', 'result:I.1', number('12'), 'F11', 'Điểm chấm 12 cao hơn điểm tối đa 10'],
    [
      'a word for a number',
      'result:I.1',
      text('5 hình thức'),
      'F11',
      '“5 hình thức” không phải là số',
    ],
    ['a share', 'result:I.2', share('98'), 'F12', 'Ô này ghi 9.800%'],
    ['below zero', 'result:I.1', number('-1'), 'F11', 'số âm (-1)'],
    ['a rank', 'last:I.3', number('0'), 'F13', 'Thứ hạng phải là số nguyên'],
    ['a word', 'result:I.4', text('Tốt'), 'F15', '“Tốt” không phải là kết quả'],
  ])(
    '%s: the row is refused and named, the others are merged',
    async (_, column, value, cell, why) => {
      const form = await fill(book, 'TT02', { 'evidence:I.4': text('Số 1'), [column]: value });
      const [file] = await report(book, [form]);
      expect(file?.rows).toEqual({ read: 18, used: 5, skipped: 12, refused: 1 });
      expect(file?.changes).toEqual([{ sheet: SHEET, cell: 'L6', old: null, new: 'Số 1' }]);
      expect(file?.problems).toMatchObject([
        { code: 'value-wrong', severity: 'error', in: 'form', sheet: 'TT02', cell },
      ]);
      expect(file?.problems[0]?.message).toContain(
        `ô ${cell} (dòng ${cell.slice(1)}, trang “TT02”`,
      );
      expect(file?.problems[0]?.message).toContain(why);
      expect(file?.problems[0]?.message).toMatch(/ Dòng này không được gộp\.$/);
    },
  );

  test('that was there when the form was sent is no fault of the form', async () => {
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 12 });
    const [file] = await report(book, [await fill(book, 'TT01', { 'evidence:I.4': text('Số 1') })]);
    expect(file).toMatchObject({ rows: { used: 6, refused: 0 }, problems: [] });
  });
});
