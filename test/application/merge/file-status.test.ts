import { createContestBook } from '../../../src/application/books/create-book';
import { BLANK } from '../../../src/domain/draft';
import { planBook } from '../../../src/workbook/book/plan-book';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { makeForm, mergeForms, number, readTarget, text, VILLAGES } from './hand-made-form';
import { fill, openVillages, report, ROW_TT01, SHEET } from './village-book';

let book: MemoryWorkbook;
beforeEach(() => {
  book = openVillages();
});

describe('the status of a file', () => {
  test('new: all that it brings goes into blank cells', async () => {
    const form = await fill(book, 'TT02', { 'result:I.1': number('7'), 'result:I.4': text('Đạt') });
    expect(await report(book, [form])).toEqual([
      {
        file: '1.xlsx',
        kind: 'self',
        from: 'Đơn vị TT02',
        status: 'new',
        rows: { read: 18, used: 6, skipped: 12, refused: 0 },
        changes: [
          { sheet: SHEET, cell: 'G6', old: null, new: 7 },
          { sheet: SHEET, cell: 'K6', old: null, new: 'Đạt' },
        ],
        problems: [],
      },
    ]);
  });

  test('unchanged: it comes back as it was sent', async () => {
    expect(await report(book, [await fill(book, 'TT01', {})])).toMatchObject([
      { status: 'unchanged', changes: [], problems: [] },
    ]);
  });

  test('damaged: all that was written is refused, though rows that nobody touched are used', async () => {
    const form = await fill(book, 'TT02', { 'result:I.1': number('12') });
    const [file] = await report(book, [form]);
    expect(file).toMatchObject({
      status: 'damaged',
      rows: { read: 18, used: 5, skipped: 12, refused: 1 },
      changes: [],
      problems: [{ code: 'value-wrong', severity: 'error' }],
    });
    const { plan } = await mergeForms(book, [form]);
    expect(plan.files).toMatchObject([{ line: null }]);
  });

  test('conflict: two sheets of one file that say different things', async () => {
    const form = await fill(book, 'TT01', { 'result:I.1': number('9') });
    const copy = await fill(book, 'TT01', { 'result:I.1': number('7') });
    const entries = [
      ...form.entries,
      ...copy.entries.map((one) => ({ ...one, sheet: 'Bản nháp' })),
    ];
    expect(await report(book, [{ ...form, entries }])).toMatchObject([
      {
        status: 'conflict',
        changes: [],
        problems: [{ sheet: 'TT01' }, { sheet: 'Bản nháp' }],
      },
    ]);
  });

  test('changed: a value that is blanked, which is said', async () => {
    const form = await fill(book, 'TT01', { 'result:I.1': BLANK });
    expect(await report(book, [form])).toMatchObject([
      {
        status: 'changed',
        changes: [{ cell: 'G5', old: 8, new: null }],
        problems: [
          {
            code: 'erased',
            severity: 'warning',
            in: 'workbook',
            sheet: SHEET,
            cell: 'G5',
            message:
              'Phiếu để trống chỗ sổ đang có số liệu, gộp thì xóa 1 ô: G5 (trang “Tập thể”). Hỏi lại nơi nhận nếu không rõ có định xóa hay không.',
          },
        ],
      },
    ]);
  });

  test('blanked in several cells: told at the first of them, as the workbook orders them', async () => {
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 10, next: 'Đạt' });
    const blanked = { 'result:I.4': BLANK, 'result:I.1': BLANK };
    const [file] = await report(book, [await fill(book, 'TT01', blanked)]);
    expect(file?.changes.map(({ cell }) => cell)).toEqual(['G5', 'K5']);
    expect(file?.problems).toMatchObject([
      { code: 'erased', in: 'workbook', sheet: SHEET, cell: 'G5' },
    ]);
  });

  test('conflict: edited in both places, and both are said', async () => {
    const form = await fill(book, 'TT01', { 'result:I.1': number('9') });
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 7.5 });
    const [file] = await report(book, [form]);
    expect(file).toMatchObject({ status: 'conflict', changes: [] });
    expect(file?.problems).toEqual([
      {
        code: 'conflict',
        severity: 'error',
        in: 'form',
        sheet: 'TT01',
        cell: 'F11',
        message:
          'Trái nhau ở “TT01”, tiêu chí I.1: khi gửi là 8; sổ (ô G5, trang “Tập thể”) ghi 7,5; “1.xlsx” (ô F11, trang “TT01”) ghi 9. Chọn một giá trị; khi chưa chọn, sổ giữ nguyên.',
        values: { sent: 8, form: 9, book: 7.5 },
      },
    ]);
  });
});

test('a form of another year is not ours, and the year is named', async () => {
  const other = openMemoryWorkbook(createContestBook(VILLAGES, 2024));
  const form = makeForm(await readTarget(other), 'TT02', { 'result:I.1': number('7') });
  const [file] = await report(book, [form]);
  expect(file).toMatchObject({ status: 'foreign', changes: [] });
  expect(file?.rows).toEqual({ read: 18, used: 0, skipped: 12, refused: 6 });
  expect(file?.problems[0]?.message).toContain('năm xét trên phiếu là “2024”, trong sổ là “2025”');
});

function openVillagesOf(agency: string | null): MemoryWorkbook {
  const information = { year: '2025', ...(agency !== null && { agency }) };
  return openMemoryWorkbook(planBook({ subtitle: '', information, contests: [VILLAGES] }));
}

test('a form of this workbook, whose agency was retyped in capitals since, is ours', async () => {
  const target = await readTarget(openVillagesOf('Ủy ban nhân dân xã Mẫu'));
  const form = makeForm(target, 'TT02', { 'result:I.1': number('7') });
  const now = openVillagesOf('ỦY BAN NHÂN DÂN XÃ MẪU');
  expect(await report(now, [form])).toMatchObject([{ status: 'new', problems: [] }]);
  const [file] = await report(openVillagesOf(null), [form]);
  expect(file).toMatchObject({ status: 'foreign' });
  expect(file?.problems.map(({ message }) => message)).toEqual([
    'Phiếu của sổ khác: cơ quan trên phiếu là “Ủy ban nhân dân xã Mẫu”, trong sổ để trống. Chọn đúng sổ rồi gộp lại; không có gì của tệp được gộp.',
  ]);
});

test('a form after its deadline is merged, and said to be late', async () => {
  const form = await fill(book, 'TT02', { 'result:I.1': number('7') });
  const late = { ...form, identity: { ...form.identity, due: '2025-11-30' } };
  const [file] = await report(book, [late]);
  expect(file).toMatchObject({ status: 'new', problems: [{ code: 'late', severity: 'warning' }] });
});
