import type { MemoryWorkbook } from '../../support/memory-workbook';
import { typeInto } from '../../support/memory-workbook';
import { mergeForms, number, planForms, text } from './hand-made-form';
import { fill, openVillages, report, SHEET } from './village-book';

/** Row 6 of the book is Thôn 2, which has no results yet: G I.1, K I.4, L its evidence. */
let book: MemoryWorkbook;
beforeEach(() => {
  book = openVillages();
});

const fillAll = () =>
  fill(book, 'TT02', {
    'result:I.1': number('7'),
    'result:I.4': text('Đạt'),
    'evidence:I.4': text('Số 1'),
  });
const fillHalf = () => fill(book, 'TT02', { 'result:I.4': text('Đạt') });

const TOLD =
  'Phiếu để trống 2 ô: G6, L6 (trang “Tập thể”), là chỗ mà sổ hoặc bản khác của phiếu đã có số liệu. Để trống không phải là trả lời, nên các ô đó không đổi theo phiếu này; muốn bỏ số liệu nào thì xóa trong sổ.';

test('a cell that one version fills and the other leaves blank is filled, and the other is told', async () => {
  const [whole, half] = await report(book, [await fillAll(), await fillHalf()]);
  expect(whole?.changes.map(({ cell }) => cell)).toEqual(['G6', 'K6', 'L6']);
  expect(whole?.problems.map(({ code }) => code)).toEqual(['come-before']);
  expect(half).toMatchObject({ status: 'new', rows: { used: 6, skipped: 12, refused: 0 } });
  expect(half?.problems).toMatchObject([
    { code: 'come-before' },
    { code: 'left-blank', severity: 'warning', in: 'workbook', sheet: SHEET, cell: 'G6' },
  ]);
  expect(half?.problems[1]?.message).toBe(TOLD);
});

test('so is one that comes after the other was merged; who filled it in all is told nothing', async () => {
  const [whole, half] = [await fillAll(), await fillHalf()];
  await mergeForms(book, [whole]);
  const [file] = await report(book, [half]);
  expect(file).toMatchObject({ status: 'unchanged', changes: [] });
  expect(file?.problems[1]?.message).toBe(TOLD);
});

test('a cell that was typed into the workbook since is told of once, by the form that is merged', async () => {
  const half = await fillHalf();
  typeInto(book, { sheet: SHEET, row: 5, column: 6, next: 5 });
  const { plan } = await mergeForms(book, [half]);
  expect(plan.files[0]?.problems).toMatchObject([{ code: 'left-blank', cells: [{ cell: 'G6' }] }]);
  const again = await planForms(book, [half]);
  expect(again.plan.files[0]?.problems.map(({ code }) => code)).toEqual(['merged-before']);
});

test('a version that is left out fills nothing, and is told nothing', async () => {
  const choices = { files: new Map([[0, 'leave'] as const]), cells: new Map() };
  const both = [await fillAll(), await fillHalf()];
  const { plan } = await planForms(book, both, choices);
  expect(plan.files.flatMap(({ problems }) => problems)).toEqual([]);
});
