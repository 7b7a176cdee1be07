import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WritePlan } from '../../src/workbook/write-plan';
import { makeWrite } from '../xlsx/make-plan';
import { ADAPTERS } from './adapters';
import type { Adapter, OpenBook } from './adapters';
import { createCaseBook, createSampleBook } from './books';
import type { SheetFacts } from './sheet-facts';
import { text } from './typed';
import { expectOk, nominate, score } from './use-cases';

const CASE = 'phong-trao-cai-cach-hanh-chinh-ca-nhan';
const INPUT = 'Cá nhân';
const SCORES = 'Điểm cá nhân';
const LOG = 'Nhật ký';
const LISTS = ['ĐN giấy khen', 'ĐN bằng khen'];

async function openCase(open: Adapter): Promise<OpenBook> {
  return open(createCaseBook(CASE));
}

function namesOf(book: OpenBook): readonly string[] {
  return book.facts().map(({ name }) => name);
}

function factsOf(book: OpenBook, wanted: string): SheetFacts {
  const found = book.facts().find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no sheet ${wanted} among: ${namesOf(book).join(', ')}`);
  return found;
}

async function readSheet(port: WorkbookPort, wanted: string): Promise<FoundSheet> {
  const { sheets }: FoundWorkbook = expectOk(await port.read());
  const found = sheets.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no sheet ${wanted}`);
  return found;
}

/** Of the column "Trang tính", line by line. */
async function listLogged(book: OpenBook): Promise<readonly (string | null)[]> {
  const { rows, tables } = await readSheet(book.port, LOG);
  const [table] = tables;
  if (table === undefined) throw new Error('a log without its table');
  return rows.slice(table.area.top + 1, table.area.bottom + 1).map((row) => {
    const cell = row[table.area.left + 2];
    return cell?.kind === 'text' ? cell.value : null;
  });
}

/** B6 of the input sheet: what it holds as found, and what it is to hold. */
async function planChange(book: OpenBook, next: number | string | null): Promise<WritePlan> {
  const { rows } = await readSheet(book.port, INPUT);
  const [row, column] = [5, 1];
  const old: FoundCell = rows[row]?.[column] ?? { kind: 'blank' };
  const change = [{ sheet: INPUT, row, column, old, next }];
  return makeWrite({ change, concerns: 'user-cells' });
}

function expectRefused<Value>(result: Result<Value>, fault: unknown): void {
  expect(result).toEqual({ ok: false, faults: [fault] });
}

describe.each(ADAPTERS)('into %s', (_, open) => {
  test('sheets are added behind all others, the log last; nothing else is touched', async () => {
    const book = await openCase(open);
    const before = book.facts();
    const { written } = expectOk(await score(book.port));
    expect(written).toEqual([{ name: SCORES, how: 'added', kept: [] }]);
    expect(namesOf(book)).toEqual([...before.map(({ name }) => name), SCORES, LOG]);
    expect(book.facts().slice(0, before.length)).toEqual(before);
    expect(await listLogged(book)).toEqual([SCORES]);
    book.expectNothingLacking();
  });

  test('more sheets go before the log, which gets a line for each', async () => {
    const book = await openCase(open);
    expectOk(await score(book.port));
    expectOk(await nominate(book.port));
    expect(namesOf(book).slice(-4)).toEqual([SCORES, ...LISTS, LOG]);
    expect(await listLogged(book)).toEqual([SCORES, ...LISTS]);
    book.expectNothingLacking();
  });

  test('the same again takes the place of what nobody has edited', async () => {
    const book = await open(createSampleBook());
    expectOk(await score(book.port));
    expectOk(await nominate(book.port));
    const before = book.facts();
    const [scored, nominated] = [
      expectOk(await score(book.port)),
      expectOk(await nominate(book.port)),
    ];
    const all = [...scored.written, ...nominated.written];
    expect(all).toHaveLength(4);
    for (const one of all) expect(one).toMatchObject({ how: 'replaced', kept: [] });
    const isLog = ({ name }: SheetFacts): boolean => name === LOG;
    expect(book.facts().filter((one) => !isLog(one))).toEqual(before.filter((one) => !isLog(one)));
    expect(await listLogged(book)).toHaveLength(8);
    book.expectNothingLacking();
  });

  test('other results take the place of those before: fewer rows, other looks', async () => {
    const book = await openCase(open);
    expectOk(await score(book.port));
    const { rows } = await readSheet(book.port, INPUT);
    const last = rows.length;
    const columns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, rows[last - 1]?.length ?? 0);
    for (const column of columns) book.hand.type(INPUT, `${column}${last}`, { kind: 'blank' });
    const { written } = expectOk(await score(book.port));
    expect(written).toEqual([{ name: SCORES, how: 'replaced', kept: [] }]);
    const fresh = await openCase(open);
    for (const column of columns) fresh.hand.type(INPUT, `${column}${last}`, { kind: 'blank' });
    expectOk(await score(fresh.port));
    expect(factsOf(book, SCORES)).toEqual(factsOf(fresh, SCORES));
    book.expectNothingLacking();
  });

  test.each([
    ['a text', 'B5', text('Đã sửa tay')],
    ['a number', 'E5', { kind: 'number', value: 12.5 }],
    ['a cell emptied', 'B5', { kind: 'blank' }],
    ['a note far below', 'B90', text('Xem lại')],
    ['a formula of the same value', 'A90', { kind: 'formula', formula: '=1+2', value: 3 }],
  ] as const)('what somebody has edited stays: %s', async (__, address, typed) => {
    const book = await openCase(open);
    expectOk(await score(book.port));
    book.hand.type(SCORES, address, typed);
    const edited = factsOf(book, SCORES);
    const { written } = expectOk(await score(book.port));
    const name = `${SCORES} (2)`;
    expect(written).toEqual([{ name, how: 'added', kept: [{ name: SCORES, why: 'edited' }] }]);
    expect(factsOf(book, SCORES)).toEqual(edited);
    expect(await listLogged(book)).toEqual([SCORES, name]);
    book.expectNothingLacking();
  });

  test('a sheet that only has our name is not ours', async () => {
    const made = createCaseBook(CASE);
    const [guide] = made.sheets;
    if (guide === undefined) throw new Error('a book without sheets');
    const theirs = { ...guide, name: SCORES };
    const book = await open({ ...made, sheets: [...made.sheets, theirs] });
    const before = factsOf(book, SCORES);
    const { written } = expectOk(await score(book.port));
    expect(written).toMatchObject([{ name: `${SCORES} (2)`, how: 'added' }]);
    expect(factsOf(book, SCORES)).toEqual(before);
  });

  test('a cell changes if it still holds what was read; its look and all others stay', async () => {
    const book = await openCase(open);
    const before = book.facts();
    expectOk(await book.port.apply(await planChange(book, '=Nguyễn Văn A')));
    const isChanged = ({ name }: SheetFacts): boolean => name === INPUT;
    expect(book.facts().filter((one) => !isChanged(one))).toEqual(
      before.filter((one) => !isChanged(one)),
    );
    const old = before.find(isChanged);
    const cells = { ...old?.cells, B6: { ...old?.cells.B6, value: 'text "=Nguyễn Văn A"' } };
    expect(factsOf(book, INPUT)).toEqual({ ...old, cells });
    book.expectNothingLacking();
  });

  test.each([
    ['a number', 9.25, 'number 9.25'],
    ['a text like a number', '9.25', 'text "9.25"'],
    ['nothing', null, ''],
  ])('a cell is to hold %s', async (__, next, told) => {
    const book = await openCase(open);
    expectOk(await book.port.apply(await planChange(book, next)));
    expect(factsOf(book, INPUT).cells.B6?.value).toBe(told);
    book.expectNothingLacking();
  });

  test('a cell that has changed since is refused by its place, and all of the plan with it', async () => {
    const book = await openCase(open);
    const changing = await planChange(book, 'Nguyễn Văn B');
    expectOk(await score(book.port));
    book.hand.type(INPUT, 'B6', text('Nguyễn Văn C'));
    const before = book.facts();
    const [sheet] = createCaseBook(CASE).sheets;
    if (sheet === undefined) throw new Error('a book without sheets');
    const plan = { ...changing, add: [{ ...sheet, name: 'Thêm', tables: [], names: [] }] };
    // Files are read anew by whoever opens them after the edit.
    expectOk(await book.port.read());
    expectRefused(await book.port.apply(plan), { code: 'cell-changed', sheet: INPUT, cell: 'B6' });
    expect(book.facts()).toEqual(before);
    book.expectNothingLacking();
  });

  test('lines for a table that is not there are refused', async () => {
    const book = await openCase(open);
    const before = book.facts();
    expectOk(await book.port.read());
    const plan = makeWrite({ append: [{ table: 'KhongCo', rows: [['x']] }] });
    expectRefused(await book.port.apply(plan), { code: 'table-missing', table: 'KhongCo' });
    expect(book.facts()).toEqual(before);
  });

  test('the log grows where people have written notes into it and hidden its lines', async () => {
    const book = await openCase(open);
    expectOk(await score(book.port));
    book.hand.type(LOG, 'F5', text('Đã xem'));
    book.hand.hideRow(LOG, 4);
    expectOk(await nominate(book.port));
    expect(await listLogged(book)).toEqual([SCORES, ...LISTS]);
    expect(factsOf(book, LOG).cells.F5?.value).toBe('text "Đã xem"');
    book.expectNothingLacking();
  });

  test('undone, all is as before: added, replaced, changed', async () => {
    const book = await openCase(open);
    const first = book.facts();
    const added = expectOk(await score(book.port));
    const second = book.facts();
    const replaced = expectOk(await score(book.port));
    const third = book.facts();
    const changed = expectOk(await book.port.apply(await planChange(book, 'Nguyễn Văn B')));
    const nothingKept = { keptCells: [], keptSheets: [] };
    expect(expectOk(await changed.undo())).toEqual(nothingKept);
    expect(book.facts()).toEqual(third);
    expect(expectOk(await replaced.undo())).toEqual(nothingKept);
    expect(book.facts()).toEqual(second);
    expect(expectOk(await added.undo())).toEqual(nothingKept);
    expect(book.facts()).toEqual(first);
    book.expectNothingLacking();
  });

  test('what is undone can be done again', async () => {
    const book = await openCase(open);
    expectOk(await (await score(book.port).then(expectOk)).undo());
    const { written } = expectOk(await score(book.port));
    expect(written).toEqual([{ name: SCORES, how: 'added', kept: [] }]);
    expect(await listLogged(book)).toEqual([SCORES]);
  });
});
