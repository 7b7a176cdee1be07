import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { locateAgain } from '../../src/application/check/locate-again';
import type { WorkbookPort } from '../../src/application/workbook-port';
import { BLANK } from '../../src/domain/draft';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { insertColumn, insertRows, moveBlock, setCells, sortRows } from '../support/mutate-cells';
import { chain, removeSheet, renameSheet } from '../support/mutate-workbook';
import type { Mutation } from '../support/mutate-workbook';
import { number, text, textRow } from '../support/typed-cells';
import { expectValue } from './sample-file';

const person = (code: string, name: string, result: string) => ({
  code,
  name,
  unit: 'Thôn 1',
  results: { '1': result },
});

/** Persons in rows 5 to 8, results in column K. */
const BOOK = foundFromPlan(
  createContestBook(
    {
      scope: 'caNhan',
      declaredTotal: '10',
      criteria: [
        { code: '1', parent: null, name: 'Chuyên môn', max: '10', rule: { kind: 'direct' } },
      ],
      nominees: [
        person('A', 'Nguyễn Văn A', '9'),
        person('B', 'Trần Thị B', '9'),
        person('C', 'Lê Văn C', '9'),
        person('D', 'Phạm Thị D', '9'),
      ],
    },
    2024,
  ),
);

/** The person in row 7 has a result that is no number. */
const BEFORE = setCells('Cá nhân', { K7: text('x') })(BOOK);

const openFound = (found: FoundWorkbook): WorkbookPort => ({
  read: () => Promise.resolve({ ok: true, value: found }),
  readContents: () => Promise.reject(new Error('nobody asks')),
  apply: () => Promise.reject(new Error('nobody writes')),
});

/** Where the problems of one workbook lie in another. */
async function locateAll(before: FoundWorkbook, now: FoundWorkbook) {
  const checked = checkWorkbook(before, { allowMissing: false });
  const places = checked.problems.flatMap(({ place }) => (place === null ? [] : place));
  const located = places.map((place) =>
    locateAgain(openFound(now), { found: before, checked }, place),
  );
  return (await Promise.all(located)).map(expectValue);
}

async function locateIn(before: FoundWorkbook, now: FoundWorkbook) {
  const [first] = await locateAll(before, now);
  return first;
}

const swap: Mutation = sortRows('Cá nhân', (one, other) => {
  const [a, b] = [one, other].map(([code]) => (code?.kind === 'text' ? code.value : ''));
  return a! < b! ? 1 : -1;
});

test.each<[string, Mutation, string]>([
  ['nothing', (found) => found, 'K7'],
  ['somebody put in above', insertRows('Cá nhân', 5, [textRow('E', '', 'Đỗ Văn E')]), 'K8'],
  ['blank rows above', insertRows('Cá nhân', 6, [[], []]), 'K9'],
  ['rows sorted the other way round', swap, 'K6'],
  ['a column put in before', insertColumn('Cá nhân', 'B', {}), 'L7'],
  ['the whole table moved', moveBlock('Cá nhân', 3, 1), 'L10'],
  ['the cell mended', setCells('Cá nhân', { K7: number('8') }), 'K7'],
  ['the code mended', setCells('Cá nhân', { A7: text('C1') }), 'K7'],
  ['the name mended', setCells('Cá nhân', { C7: text('Lê Văn Cường') }), 'K7'],
  [
    'codes numbered anew, below somebody put in',
    chain(
      insertRows('Cá nhân', 5, [textRow('A', '', 'Đỗ Văn E', '', '', 'Thôn 1')]),
      setCells('Cá nhân', { A6: text('B'), A7: text('C'), A8: text('D'), A9: text('E') }),
    ),
    'K8',
  ],
])('found again after: %s', async (_, mutate, cell) => {
  expect(await locateIn(BEFORE, mutate(BEFORE))).toEqual({ sheet: 'Cá nhân', cell });
});

test('under the new name of its sheet', async () => {
  const now = renameSheet('Cá nhân', 'Cán bộ')(BEFORE);
  expect(await locateIn(BEFORE, now)).toEqual({ sheet: 'Cán bộ', cell: 'K7' });
});

test('of two rows with one code, the one that it was', async () => {
  const before = setCells('Cá nhân', { A8: text('C') })(BOOK);
  const now = insertRows('Cá nhân', 5, [textRow('E', '', 'Đỗ Văn E')])(before);
  expect(await locateIn(before, now)).toEqual({ sheet: 'Cá nhân', cell: 'A9' });
});

test('of rows without code and name, the nearest that is alike', async () => {
  const nameless = { A6: BLANK, C6: BLANK, A7: BLANK, C7: BLANK };
  const before = setCells('Cá nhân', nameless)(BOOK);
  const cells = (await locateAll(before, before)).map((place) => place?.cell);
  expect(cells).toEqual(expect.arrayContaining(['A6', 'A7']));
});

test('a problem of a heading follows the headings', async () => {
  const before = setCells('Cá nhân', { M4: text('Đơn vị') })(BOOK);
  const { cell } = checkWorkbook(before, { allowMissing: false }).report.problems[0]!;
  expect(cell).toMatch(/4$/);
  const now = insertRows('Cá nhân', 1, [[], []])(before);
  const expected = { sheet: 'Cá nhân', cell: cell!.replace(/4$/, '6') };
  expect(await locateIn(before, now)).toEqual(expected);
});

test('who is gone is not taken for somebody with the same results', async () => {
  const asText = setCells('Cá nhân', { K7: text('9') })(BOOK);
  const gone = Object.fromEntries([...'ABCDEFGHIJKLMN'].map((column) => [`${column}7`, BLANK]));
  expect(await locateIn(asText, setCells('Cá nhân', gone)(BOOK))).toBeNull();
  expect(await locateIn(BEFORE, removeSheet('Cá nhân')(BEFORE))).toBeNull();
});

test('what cannot be read is a fault', async () => {
  const fault = { ok: false, faults: [{ code: 'excel-cell-edit' }] } as const;
  const refusing = { ...openFound(BOOK), read: () => Promise.resolve(fault) };
  const checked = checkWorkbook(BEFORE, { allowMissing: false });
  const { place } = checked.problems[0]!;
  expect(await locateAgain(refusing, { found: BEFORE, checked }, place!)).toEqual(fault);
});

test('only the sheet of the place is read again, and no merged cells are asked for', async () => {
  const read = jest.fn<ReturnType<WorkbookPort['read']>, Parameters<WorkbookPort['read']>>(
    openFound(BEFORE).read,
  );
  const checked = checkWorkbook(BEFORE, { allowMissing: false });
  const { place } = checked.problems[0]!;
  await locateAgain({ ...openFound(BEFORE), read }, { found: BEFORE, checked }, place!);
  expect(read.mock.calls).toEqual([
    [{ found: BEFORE, changed: new Set(['Cá nhân']), reshaped: new Set() }],
  ]);
});
