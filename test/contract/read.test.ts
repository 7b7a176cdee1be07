import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { foundFromPlan } from '../support/found-from-plan';
import { ADAPTERS } from './adapters';
import type { Adapter, OpenBook } from './adapters';
import { createCaseBook, listBooks, listSomeBooks } from './books';
import { MANGLINGS } from './mangle-plans';
import { tellFound } from './tell-found';
import { text } from './typed';
import { expectOk } from './use-cases';

async function read(book: OpenBook): Promise<FoundWorkbook> {
  const found = expectOk(await book.port.read());
  book.expectNothingLacking();
  return found;
}

async function expectAsPlanned(open: Adapter, plan: WorkbookPlan): Promise<void> {
  const found = await read(await open(plan));
  expect(tellFound(found)).toEqual(tellFound(foundFromPlan(plan)));
}

const CASE = 'phong-trao-cai-cach-hanh-chinh-ca-nhan';

describe.each(ADAPTERS)('%s is read', (_, open) => {
  test('every book as it was planned', async () => {
    for (const [, plan] of listBooks()) await expectAsPlanned(open, plan);
  });

  test.each(MANGLINGS)('%s', async (__, mangle) => {
    for (const [, plan] of listSomeBooks()) await expectAsPlanned(open, mangle(plan));
  });

  test('with what people type that plans never hold', async () => {
    const book = await open(createCaseBook(CASE));
    book.hand.type('Cá nhân', 'A40', { kind: 'boolean', value: true });
    book.hand.type('Cá nhân', 'B40', { kind: 'boolean', value: false });
    book.hand.type('Cá nhân', 'A41', { kind: 'error', value: '#N/A' });
    book.hand.type('Cá nhân', 'B41', { kind: 'error', value: '#DIV/0!' });
    book.hand.type('Cá nhân', 'A42', { kind: 'formula', formula: '=1+2', value: 3 });
    book.hand.type('Cá nhân', 'B42', text('=1+2'));
    book.hand.type('Cá nhân', 'A5', { kind: 'blank' });
    const rows = (await read(book)).sheets.find(({ name }) => name === 'Cá nhân')?.rows ?? [];
    expect(rows[39]?.slice(0, 2)).toEqual([
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
    ]);
    expect(rows[40]?.slice(0, 2)).toEqual([
      { kind: 'error', value: '#N/A' },
      { kind: 'error', value: '#DIV/0!' },
    ]);
    expect(rows[41]?.slice(0, 2)).toEqual([
      { kind: 'number', value: { units: 3, scale: 0 }, percentFormat: false },
      { kind: 'text', value: '=1+2' },
    ]);
    expect(rows[4]?.[0]).toEqual({ kind: 'blank' });
  });

  test('with hidden rows and columns, far ones too', async () => {
    const book = await open(createCaseBook(CASE));
    for (const row of [4, 6]) book.hand.hideRow('Cá nhân', row);
    for (const column of [0, 3]) book.hand.hideColumn('Cá nhân', column);
    const { sheets } = await read(book);
    const sheet = sheets.find(({ name }) => name === 'Cá nhân');
    expect([...(sheet?.hiddenRows ?? [])].sort()).toEqual([4, 6]);
    expect([...(sheet?.hiddenColumns ?? [])].sort()).toEqual([0, 3]);
    const others = sheets.filter(({ name }) => name !== 'Cá nhân');
    expect(others.flatMap(({ hiddenRows }) => [...hiddenRows])).toEqual([]);
  });

  test('with days as days', async () => {
    const made = createCaseBook(CASE);
    const [first] = made.sheets;
    if (first === undefined) throw new Error('a book without sheets');
    const style = { font: { size: 12 }, numberFormat: 'dd/mm/yyyy hh:mm' };
    const cells = [45_658, 45_658.5, 60, 61].map((value) => ({ value, style }));
    const rows = [{ height: null, cells }];
    const plan = { ...made, sheets: [{ ...first, rows, merges: [] }, ...made.sheets.slice(1)] };
    const { sheets } = await read(await open(plan));
    // Day 45,658 of Excel's calendar is the first of 2025; day 60 never was, but Excel has it.
    expect(sheets[0]?.rows[0]).toEqual(
      ['2025-01-01', '2025-01-01T12:00:00', '1900-02-29', '1900-03-01'].map((value) => ({
        kind: 'date',
        value,
      })),
    );
  });
});
