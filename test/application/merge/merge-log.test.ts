import { readLogLines } from '../../../src/workbook/log/read-log-lines';
import { typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { mergeForms, number, planForms, text } from './hand-made-form';
import { fill, held, openVillages, ROW_TT01, SHEET } from './village-book';

let book: MemoryWorkbook;
beforeEach(() => {
  book = openVillages();
});

describe('what was merged', () => {
  test('leaves a line in the log, and a second time changes nothing, whatever was typed since', async () => {
    const form = await fill(book, 'TT01', { 'result:I.1': number('9') });
    await mergeForms(book, [form]);
    const log = book.found.sheets.find(({ name }) => name === 'Nhật ký')?.rows ?? [];
    const shown = log.at(-1)?.map((cell) => ('value' in cell ? cell.value : null));
    expect(shown?.slice(1, 4)).toEqual(['Gộp phiếu', SHEET, { units: 1, scale: 0 }]);
    expect(shown?.[5]).toBe('Phiếu TC-THON-TTAB của “Đơn vị TT01”, tệp “1.xlsx”: dùng 6 dòng.');
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 8 });
    const before = book.found;
    const { plan, written } = await mergeForms(book, [form]);
    expect(plan.files).toMatchObject([
      { status: 'unchanged', changes: [], problems: [{ code: 'merged-before' }] },
    ]);
    expect(written).toEqual({ ok: true, value: null });
    expect(book.found).toBe(before);
  });

  test('leaves one line of a form that came in several files, which names the first', async () => {
    const form = await fill(book, 'TT01', { 'result:I.1': number('9') });
    await mergeForms(book, [form, form]);
    expect(readLogLines(book.found).map(({ note }) => note)).toEqual([
      'Phiếu TC-THON-TTAB của “Đơn vị TT01”, tệp “1.xlsx”: dùng 6 dòng.',
    ]);
  });

  test('as a whole stays so, though the form was taken once more and only in part', async () => {
    const form = await fill(book, 'TT01', {
      'result:I.1': number('9'),
      'evidence:I.4': text('Số 1'),
    });
    await mergeForms(book, [form]);
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 8 });
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 11, next: null });
    const second = await fill(book, 'TT01', { 'result:I.1': number('7') });
    const other = { ...second, identity: { ...second.identity, number: 'TC-KHAC-AAAA' } };
    const files = new Map([
      [0, 'take'],
      [1, 'take'],
    ] as const);
    await mergeForms(book, [form, other], { files, cells: new Map() });
    expect(readLogLines(book.found).map(({ action }) => action)).toEqual([
      'Gộp phiếu',
      'Gộp một phần phiếu',
      'Gộp một phần phiếu',
    ]);
    const { plan } = await planForms(book, [form]);
    expect(plan.files).toMatchObject([
      { status: 'unchanged', problems: [{ code: 'merged-before' }] },
    ]);
  });

  test('can be undone in one step', async () => {
    const before = book.found;
    const { written } = await mergeForms(book, [
      await fill(book, 'TT01', { 'result:I.1': number('9') }),
    ]);
    if (!written.ok || written.value === null) throw new Error('nothing was written');
    expect(held(book, 6)).toEqual({ units: 9, scale: 0 });
    await written.value.undo();
    expect(book.found).toEqual(before);
  });
});
