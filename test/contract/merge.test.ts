import { createContestBook } from '../../src/application/books/create-book';
import type { FoundCell } from '../../src/workbook/found-workbook';
import {
  makeForm,
  mergeForms,
  number,
  readTarget,
  text,
  VILLAGES,
} from '../application/merge/hand-made-form';
import { ADAPTERS } from './adapters';
import type { OpenBook } from './adapters';
import { expectOk } from './use-cases';

const SHEET = 'Tập thể';

/** G I.1, K I.4, L its evidence; TT01 stands in row 5, TT02 in row 6. */
async function readCells(book: OpenBook, ...cells: readonly (readonly [number, number])[]) {
  const { sheets } = expectOk(await book.port.read());
  const rows = sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  return cells.map(([row, column]): unknown => {
    const cell: FoundCell | undefined = rows[row]?.[column];
    return cell !== undefined && 'value' in cell ? cell.value : null;
  });
}

const I1_OF_TT01 = [4, 6] as const;
const I4_OF_TT02 = [5, 10] as const;
const EVIDENCE_OF_TT02 = [5, 11] as const;
const FILLED = { 'result:I.4': text('Đạt'), 'evidence:I.4': text('=Báo cáo số 3') };

describe.each(ADAPTERS)('into %s', (_, open) => {
  test('forms are merged in one step with a line of the log each, and taken out again', async () => {
    const book = await open(createContestBook(VILLAGES, 2025));
    const before = book.facts();
    const target = await readTarget(book.port);
    const forms = [
      makeForm(target, 'TT01', { 'result:I.1': number('9.5') }),
      makeForm(target, 'TT02', FILLED),
    ];
    const { written } = await mergeForms(book.port, forms);
    const merged = expectOk(written);
    expect(await readCells(book, I1_OF_TT01, I4_OF_TT02, EVIDENCE_OF_TT02)).toEqual([
      { units: 95, scale: 1 },
      'Đạt',
      '=Báo cáo số 3',
    ]);
    expect(book.facts().map(({ name }) => name)).toEqual([
      ...before.map(({ name }) => name),
      'Nhật ký',
    ]);
    const again = await mergeForms(book.port, forms);
    expect(again.plan.files.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(again.written).toEqual({ ok: true, value: null });
    expectOk((await merged?.undo()) ?? { ok: false, faults: [] });
    expect(book.facts()).toEqual(before);
    book.expectNothingLacking();
  });

  test('a formula that stands in the cell is not overwritten, whatever its value', async () => {
    const book = await open(createContestBook(VILLAGES, 2025));
    const form = makeForm(await readTarget(book.port), 'TT01', { 'result:I.1': number('9') });
    book.hand.type(SHEET, 'G5', { kind: 'formula', formula: '=4+4', value: 8 });
    const { written } = await mergeForms(book.port, [form]);
    expect(written).toEqual({
      ok: false,
      faults: [{ code: 'cell-has-formula', sheet: SHEET, cell: 'G5' }],
    });
    expect(await readCells(book, I1_OF_TT01)).toEqual([{ units: 8, scale: 0 }]);
    book.expectNothingLacking();
  });
});
