import { createContestBook } from '../../../src/application/books/create-book';
import { reportMerge } from '../../../src/application/merge/merge-report';
import type { FileReport } from '../../../src/application/merge/merge-report';
import { BLANK } from '../../../src/domain/draft';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import {
  makeForm,
  mergeForms,
  number,
  openGround,
  planForms,
  share,
  text,
  VILLAGES,
} from './hand-made-form';

/** Columns of "Tập thể": A code … F summary, G I.1, H I.2, I–J I.3 (last, now), K I.4, L its evidence. */
const SHEET = 'Tập thể';
const ROW_TT01 = 4;

let book: MemoryWorkbook;
beforeEach(() => {
  book = openMemoryWorkbook(createContestBook(VILLAGES, 2025));
});

async function report(forms: readonly ReturnedForm[]): Promise<readonly FileReport[]> {
  const { plan } = await planForms(book, forms);
  return reportMerge(plan).files;
}

/** What stands in the row of TT01 in a column of the sheet (G is 6). */
function held(column: number): unknown {
  const cell = book.found.sheets.find(({ name }) => name === SHEET)?.rows[ROW_TT01]?.[column];
  return cell !== undefined && 'value' in cell ? cell.value : null;
}

async function fill(
  nominee: string,
  values: Parameters<typeof makeForm>[2],
): Promise<ReturnedForm> {
  return makeForm(await openGround(book), nominee, values);
}

describe('the status of a file', () => {
  test('new: all that it brings goes into blank cells', async () => {
    const form = await fill('TT02', { 'result:I.1': number('7'), 'result:I.4': text('Đạt') });
    expect(await report([form])).toEqual([
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
    expect(await report([await fill('TT01', {})])).toMatchObject([
      { status: 'unchanged', changes: [], problems: [] },
    ]);
  });

  test('conflict: two sheets of one file that say different things', async () => {
    const form = await fill('TT01', { 'result:I.1': number('9') });
    const copy = await fill('TT01', { 'result:I.1': number('7') });
    const entries = [
      ...form.entries,
      ...copy.entries.map((one) => ({ ...one, sheet: 'Bản nháp' })),
    ];
    expect(await report([{ ...form, entries }])).toMatchObject([
      {
        status: 'conflict',
        changes: [],
        problems: [{ sheet: 'TT01' }, { sheet: 'Bản nháp' }],
      },
    ]);
  });

  test('changed: another value, or a blanked one', async () => {
    const form = await fill('TT01', { 'result:I.1': BLANK });
    expect(await report([form])).toMatchObject([
      { status: 'changed', changes: [{ cell: 'G5', old: 8, new: null }] },
    ]);
  });

  test('conflict: edited in both places, and both are said', async () => {
    const form = await fill('TT01', { 'result:I.1': number('9') });
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 7.5 });
    const [file] = await report([form]);
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

test('two versions of one form stand side by side, and the rest of both is merged', async () => {
  const one = await fill('TT02', { 'result:I.1': number('7'), 'result:I.4': text('Đạt') });
  const other = await fill('TT02', { 'result:I.1': number('6'), 'evidence:I.4': text('Số 1') });
  const { plan } = await mergeForms(book, [one, other]);
  const files = reportMerge(plan).files;
  expect(files.map(({ status }) => status)).toEqual(['conflict', 'conflict']);
  expect(files.map(({ changes }) => changes.map(({ cell }) => cell))).toEqual([['K6'], ['L6']]);
  expect(files[0]?.problems[1]?.message).toContain(
    'khi gửi để trống; sổ (ô G6, trang “Tập thể”) ghi trống; “1.xlsx” (ô F11, trang “TT02”) ghi 7; “2.xlsx” (ô F11, trang “TT02”) ghi 6.',
  );
});

test('equal values of two forms are one change, told to both', async () => {
  const forms = [
    await fill('TT02', { 'result:I.1': number('7') }),
    await fill('TT02', { 'result:I.1': number('7.0'), 'result:I.4': text('đạt') }),
  ];
  const { plan } = await planForms(book, forms);
  expect(plan.changes).toHaveLength(2);
  expect(plan.changes[0]).toMatchObject({ sources: [0, 1] });
});

describe('choices', () => {
  const choose = async (...files: [number, FileChoice][]) => {
    const form = await fill('TT01', { 'result:I.1': number('9'), 'result:I.2': share('0.9') });
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 7.5 });
    return mergeForms(book, [form], { files: new Map(files), cells: new Map() });
  };

  test('nothing chosen leaves the cell as it is, everything else is merged', async () => {
    const { plan } = await choose();
    expect([held(6), held(7)]).toEqual([
      { units: 75, scale: 1 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'conflict', line: 'partial' });
  });

  test('take', async () => {
    const { plan } = await choose([0, 'take']);
    expect([held(6), held(7)]).toEqual([
      { units: 9, scale: 0 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'changed', line: 'whole' });
  });

  test('keep', async () => {
    const { plan } = await choose([0, 'keep']);
    expect([held(6), held(7)]).toEqual([
      { units: 75, scale: 1 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'new', line: 'whole' });
    expect(plan.files[0]?.problems).toMatchObject([{ code: 'decided' }]);
  });

  test('leave', async () => {
    const { plan } = await choose([0, 'leave']);
    expect([held(6), held(7)]).toEqual([{ units: 75, scale: 1 }, null]);
    expect(plan.files[0]).toMatchObject({
      status: 'unchanged',
      rows: { read: 18, used: 0, skipped: 18, refused: 0 },
      line: null,
    });
  });
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
    const form = change(await fill('TT02', { 'result:I.1': number('7') }), more);
    const known = await fill('TT03', {});
    const entries = [...form.entries, ...known.entries];
    const [file] = await report([{ ...form, entries, rows: { ...form.rows, read: 24, used: 12 } }]);
    expect(file).toMatchObject({ status: 'unchanged', changes: [] });
    expect(file?.rows).toEqual({ read: 24, used: 6, skipped: 12, refused: 6 });
    const problem = file?.problems.find((one) => one.code === code);
    expect(problem?.message).toContain('dòng 11, 12, 13, 14, 15, 16 trang “TT02”');
  });

  test.each([
    ['a share without %', 'result:I.2', number('98'), 'ghi 98 nhưng không có dấu %'],
    ['% where none belongs', 'result:I.1', share('0.07'), 'ghi 7%, nhưng tiêu chí này'],
    [
      'a date',
      'result:I.1',
      { kind: 'date', value: '2025-03-04' } as const,
      'là ngày tháng (04/03/2025)',
    ],
    ['an error', 'result:I.1', { kind: 'error', value: '#N/A' } as const, 'là lỗi “#N/A”'],
  ])('%s', async (_, column, value, sentence) => {
    const [file] = await report([await fill('TT02', { [column]: value })]);
    expect(file).toMatchObject({ changes: [], rows: { used: 5, refused: 1 } });
    expect(file?.problems).toMatchObject([{ code: 'value-unusable', sheet: 'TT02' }]);
    expect(file?.problems[0]?.message).toContain(sentence);
  });

  test('nobody of the form is known: said once, and the form cannot be used', async () => {
    const gone = change(await fill('TT02', {}), { nominee: 'TT08' });
    const too = change(await fill('TT03', {}), { nominee: 'TT09' });
    const entries = [...gone.entries, ...too.entries];
    const [file] = await report([{ ...gone, entries, rows: { ...gone.rows, read: 24, used: 12 } }]);
    expect(file).toMatchObject({ status: 'damaged', changes: [], rows: { used: 0, refused: 12 } });
    expect(file?.problems.map(({ code }) => code)).toEqual(['recipient-unknown']);
  });

  test('a criterion that is no longer there, only where something was typed for it', async () => {
    const form = await fill('TT02', { 'result:I.1': number('7') });
    const gone = form.entries.map((entry) => ({ ...entry, column: `${entry.column}.a` }));
    const [file] = await report([{ ...form, entries: gone }]);
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
      const form = await fill('TT02', { 'evidence:I.4': text('Số 1'), [column]: value });
      const [file] = await report([form]);
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
    const [file] = await report([await fill('TT01', { 'evidence:I.4': text('Số 1') })]);
    expect(file).toMatchObject({ rows: { used: 6, refused: 0 }, problems: [] });
  });
});

test('a form of another year is not ours, and the year is named', async () => {
  const other = openMemoryWorkbook(createContestBook(VILLAGES, 2024));
  const form = makeForm(await openGround(other), 'TT02', { 'result:I.1': number('7') });
  const [file] = await report([form]);
  expect(file).toMatchObject({ status: 'foreign', changes: [] });
  expect(file?.rows).toEqual({ read: 18, used: 0, skipped: 12, refused: 6 });
  expect(file?.problems[0]?.message).toContain('năm xét trên phiếu là “2024”, trong sổ là “2025”');
});

test('criteria that have changed since are named, with what they were', async () => {
  const criteria = VILLAGES.criteria.map((one) =>
    one.code === 'I.1' ? { ...one, name: 'Tuyên truyền miệng' } : one,
  );
  const before = openMemoryWorkbook(createContestBook({ ...VILLAGES, criteria }, 2025));
  const form = makeForm(await openGround(before), 'TT02', { 'result:I.1': number('7') });
  const [file] = await report([form]);
  expect(file).toMatchObject({ status: 'new' });
  expect(file?.problems.map(({ message }) => message)).toEqual([
    'Tiêu chí I.1 (tập thể) đã đổi nội dung từ khi gửi phiếu: trên phiếu là “Tuyên truyền miệng”, trong sổ là “Tuyên truyền”. Xem lại kết quả của tiêu chí này.',
  ]);
});

test('a form after its deadline is merged, and said to be late', async () => {
  const form = await fill('TT02', { 'result:I.1': number('7') });
  const late = { ...form, identity: { ...form.identity, due: '2025-11-30' } };
  const [file] = await report([late]);
  expect(file).toMatchObject({ status: 'new', problems: [{ code: 'late', severity: 'warning' }] });
});

describe('what was merged', () => {
  test('leaves a line in the log, and a second time changes nothing, whatever was typed since', async () => {
    const form = await fill('TT01', { 'result:I.1': number('9') });
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

  test('can be undone in one step', async () => {
    const before = book.found;
    const { written } = await mergeForms(book, [await fill('TT01', { 'result:I.1': number('9') })]);
    if (!written.ok || written.value === null) throw new Error('nothing was written');
    expect(held(6)).toEqual({ units: 9, scale: 0 });
    await written.value.undo();
    expect(book.found).toEqual(before);
  });
});
