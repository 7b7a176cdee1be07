import { reportMerge } from '../../../src/application/merge/merge-report';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import { typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { mergeForms, number, planForms, share, text } from './hand-made-form';
import { fill, held, openVillages, ROW_TT01, SHEET } from './village-book';

let book: MemoryWorkbook;
beforeEach(() => {
  book = openVillages();
});

test('two versions of one form stand side by side, and the rest of both is merged', async () => {
  const one = await fill(book, 'TT02', { 'result:I.1': number('7'), 'result:I.4': text('Đạt') });
  const other = await fill(book, 'TT02', {
    'result:I.1': number('6'),
    'evidence:I.4': text('Số 1'),
  });
  const { plan } = await mergeForms(book, [one, other]);
  const files = reportMerge(plan).files;
  expect(files.map(({ status }) => status)).toEqual(['conflict', 'conflict']);
  expect(files.map(({ changes }) => changes.map(({ cell }) => cell))).toEqual([['K6'], ['L6']]);
  expect(files[0]?.problems[1]?.message).toContain(
    'khi gửi để trống; sổ (ô G6, trang “Tập thể”) để trống; “1.xlsx” (ô F11, trang “TT02”) ghi 7; “2.xlsx” (ô F11, trang “TT02”) ghi 6.',
  );
});

test('equal values of two forms are one change, told to both', async () => {
  const forms = [
    await fill(book, 'TT02', { 'result:I.1': number('7') }),
    await fill(book, 'TT02', { 'result:I.1': number('7.0'), 'result:I.4': text('đạt') }),
  ];
  const { plan } = await planForms(book, forms);
  expect(plan.changes).toHaveLength(2);
  expect(plan.changes[0]).toMatchObject({ sources: [0, 1] });
});

describe('choices', () => {
  const choose = async (...files: [number, FileChoice][]) => {
    const form = await fill(book, 'TT01', {
      'result:I.1': number('9'),
      'result:I.2': share('0.9'),
    });
    typeInto(book, { sheet: SHEET, row: ROW_TT01, column: 6, next: 7.5 });
    return mergeForms(book, [form], { files: new Map(files), cells: new Map() });
  };

  test('nothing chosen leaves the cell as it is, everything else is merged', async () => {
    const { plan } = await choose();
    expect([held(book, 6), held(book, 7)]).toEqual([
      { units: 75, scale: 1 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'conflict', line: 'partial' });
  });

  test('take', async () => {
    const { plan } = await choose([0, 'take']);
    expect([held(book, 6), held(book, 7)]).toEqual([
      { units: 9, scale: 0 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'changed', line: 'whole' });
  });

  test('keep', async () => {
    const { plan } = await choose([0, 'keep']);
    expect([held(book, 6), held(book, 7)]).toEqual([
      { units: 75, scale: 1 },
      { units: 9, scale: 1 },
    ]);
    expect(plan.files[0]).toMatchObject({ status: 'new', line: 'whole' });
    expect(plan.files[0]?.problems).toMatchObject([{ code: 'decided' }]);
  });

  test('leave', async () => {
    const { plan } = await choose([0, 'leave']);
    expect([held(book, 6), held(book, 7)]).toEqual([{ units: 75, scale: 1 }, null]);
    expect(plan.files[0]).toMatchObject({
      status: 'unchanged',
      rows: { read: 18, used: 0, skipped: 18, refused: 0 },
      line: null,
    });
  });
});
