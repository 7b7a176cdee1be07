import {
  appendRows,
  insertColumn,
  insertRows,
  moveBlock,
  removeColumn,
  reorderColumns,
  rewriteHeadings,
  sortRows,
} from '../../support/mutate-cells';
import { chain, dropNames, dropTables, renameSheet } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, rowsOf, scoresOf } from './checked';

const SHEETS = SAMPLE.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Hướng dẫn');

/** The two reminders of the sample, at the cells where they are now. */
const remindersAt = (person: string, collective: string): readonly string[] =>
  [`warning evidence-missing ${person}`, `warning evidence-missing ${collective}`].sort();

function expectUnchanged(mutate: Mutation, problems: readonly string[]): void {
  const found = mutate(SAMPLE);
  expect(problemsOf(found)).toEqual(problems);
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
}

const everySheet = (mutation: (name: string) => Mutation): Mutation =>
  chain(...SHEETS.map(mutation));

/** As with sorting by a column: by its text, backwards. */
const sortBackwards = (name: string, column: number): Mutation =>
  sortRows(name, (a, b) => {
    const [left, right] = [a[column], b[column]].map((cell) =>
      cell?.kind === 'text' ? cell.value : '',
    );
    return (right ?? '').localeCompare(left ?? '', 'vi');
  });

const backwards = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => count - 1 - index);

test('the sample as it is', () => {
  expect(problemsOf(SAMPLE)).toEqual(SAMPLE_WARNINGS);
  expect(SHEETS.map((sheet) => rowsOf(SAMPLE, sheet))).toEqual([
    [16, 0, 0],
    [25, 0, 0],
    [9, 0, 0],
    [12, 0, 0],
    [26, 0, 0],
    [4, 0, 0],
    [10, 0, 0],
    [7, 0, 0],
  ]);
});

test('every sheet renamed', () => {
  const renamed = everySheet((name) =>
    renameSheet(name, `${name} – bản chốt 15/12 của 'An'`.slice(0, 31)),
  );
  const sheet = (name: string): string => `${name} – bản chốt 15/12 của 'An'`.slice(0, 31);
  const quoted = (name: string): string => `'${sheet(name).replaceAll("'", "''")}'`;
  expectUnchanged(renamed, remindersAt(`${quoted('Cá nhân')}!Q24`, `${quoted('Tập thể')}!R10`));
});

test('a sheet renamed to a name that needs no quotation marks', () => {
  expectUnchanged(renameSheet('Cá nhân', 'DanhSach'), remindersAt('DanhSach!Q24', "'Tập thể'!R10"));
});

test('sheets with each other’s names: the tables tell which is which', () => {
  const swapped = chain(
    renameSheet('Tập thể', 'x'),
    renameSheet('Cá nhân', 'Tập thể'),
    renameSheet('x', 'Cá nhân'),
  );
  expectUnchanged(swapped, remindersAt("'Tập thể'!Q24", "'Cá nhân'!R10"));
});

test('sheets in another order', () => {
  expectUnchanged(
    (workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() }),
    SAMPLE_WARNINGS,
  );
});

test('every table moved down 5 rows and right 3 columns', () => {
  expectUnchanged(
    everySheet((name) => moveBlock(name, 5, 3)),
    remindersAt("'Cá nhân'!T29", "'Tập thể'!U15"),
  );
});

test('moved so without tables', () => {
  const moved = everySheet((name) => moveBlock(name, 5, 3));
  const reminders = remindersAt("'Cá nhân'!T29", "'Tập thể'!U15");
  expectUnchanged(chain(moved, dropTables), reminders);
  expectUnchanged(chain(moved, dropTables, dropNames), reminders);
});

test('people sorted by name', () => {
  expectUnchanged(
    chain(sortBackwards('Cá nhân', 2), sortBackwards('Tập thể', 1)),
    remindersAt("'Cá nhân'!Q19", "'Tập thể'!R16"),
  );
});

test('criteria, settings, bands, awards and information sorted', () => {
  expectUnchanged(
    chain(
      sortBackwards('Tiêu chí tập thể', 0),
      sortBackwards('Tiêu chí cá nhân', 2),
      sortBackwards('Cài đặt', 0),
      sortBackwards('Xếp loại', 1),
      sortBackwards('Khen thưởng', 1),
      sortBackwards('Thông tin', 0),
    ),
    SAMPLE_WARNINGS,
  );
});

test('columns reordered', () => {
  expectUnchanged(
    chain(
      reorderColumns('Cá nhân', backwards(20)),
      reorderColumns('Tập thể', backwards(32)),
      reorderColumns('Tiêu chí tập thể', backwards(15)),
      reorderColumns('Khen thưởng', backwards(8)),
      reorderColumns('Xếp loại', backwards(3)),
      reorderColumns('Cài đặt', backwards(4)),
      reorderColumns('Thông tin', backwards(3)),
    ),
    remindersAt("'Cá nhân'!D24", "'Tập thể'!O10"),
  );
});

describe('headings written a little otherwise', () => {
  test.each<[string, (heading: string) => string]>([
    ['in capitals, but for the codes', (one) => (/^[IVX]+\./.test(one) ? one : one.toUpperCase())],
    ['in decomposed letters', (one) => one.normalize('NFD')],
    ['with double spaces', (one) => one.replaceAll(' ', '  ')],
    ['with spaces around', (one) => ` ${one} `],
    ['with line breaks', (one) => one.replaceAll(' ', '\n')],
    ['with line breaks of Windows', (one) => one.replaceAll(' ', '\r\n')],
    ['with hard spaces', (one) => one.replaceAll(' ', '\u00a0')],
    ['with the tone on the other vowel', (one) => one.replaceAll('oà', 'òa')],
  ])('%s', (_, rewrite) => {
    expectUnchanged(
      everySheet((name) => rewriteHeadings(name, rewrite)),
      SAMPLE_WARNINGS,
    );
    expectUnchanged(
      chain(
        everySheet((name) => rewriteHeadings(name, rewrite)),
        dropTables,
        dropNames,
      ),
      SAMPLE_WARNINGS,
    );
  });

  test.each<[string, (heading: string) => string]>([
    [
      'only the codes kept',
      (one) => one.replace(/^((?:[IVX]+\.)+\S*\.) (?!Minh|Thứ hạng).*/, '$1'),
    ],
    ['a bracket behind the code', (one) => one.replace(/^([IVX]+\.\S*)\. /, '$1) ')],
    ['a dash behind the code', (one) => one.replace(/^([IVX]+\.\S*)\. /, '$1 – ')],
    ['a colon behind the code', (one) => one.replace(/^([IVX]+\.\S*)\. /, '$1: ')],
  ])('result columns with %s', (_, rewrite) => {
    expectUnchanged(
      chain(rewriteHeadings('Tập thể', rewrite), rewriteHeadings('Cá nhân', rewrite)),
      SAMPLE_WARNINGS,
    );
  });
});

test('columns of their own beside and inside the tables', () => {
  expectUnchanged(
    chain(
      insertColumn('Cá nhân', 'U', {
        4: text('Ghi chú riêng'),
        9: text('xem lại'),
        12: number('7'),
      }),
      insertColumn('Cá nhân', 'C', {
        4: text('Ngày vào Đảng'),
        5: { kind: 'date', value: '2010-05-19' },
      }),
      insertColumn('Tập thể', 'A', { 4: text('STT'), 5: number('1'), 6: number('2') }),
    ),
    remindersAt("'Cá nhân'!R24", "'Tập thể'!S10"),
  );
});

test('columns that only explain are gone', () => {
  expectUnchanged(
    chain(
      removeColumn('Cài đặt', 'D'),
      removeColumn('Thông tin', 'C'),
      removeColumn('Khen thưởng', 'H'),
      removeColumn('Tiêu chí cá nhân', 'O'),
      removeColumn('Tiêu chí cá nhân', 'N'),
    ),
    SAMPLE_WARNINGS,
  );
});

test('blank rows, and cells of blanks only, between the people and below them', () => {
  const spaces = [text(' '), text('\u00a0'), text('\u200b'), text('\t\r\n'), text('\ufeff')];
  const found = chain(
    insertRows('Cá nhân', 15, [[], spaces, []]),
    insertRows('Cá nhân', 5, [[]]),
    appendRows('Cá nhân', [[], [], spaces]),
  )(SAMPLE);
  expect(problemsOf(found)).toEqual(remindersAt("'Cá nhân'!Q28", "'Tập thể'!R10"));
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  expect(rowsOf(found, 'Cá nhân')).toEqual([26, 0, 7]);
});
