import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import { insertRows, moveBlock, rewriteHeadings, setCells } from '../../support/mutate-cells';
import {
  addSheet,
  chain,
  copySheet,
  dropNames,
  dropTables,
  removeSheet,
  renameSheet,
} from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, text, textRow } from '../../support/typed-cells';
import { NEW_BOOK, SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, scoresOf } from './checked';

const SHEETS = SAMPLE.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Hướng dẫn');

const renameAll: Mutation = chain(
  ...SHEETS.map((name, at) => renameSheet(name, `Trang ${at + 1}`)),
);

describe('what a block is found by', () => {
  test.each<[string, Mutation]>([
    ['defined names alone', dropTables],
    ['tables alone', dropNames],
    ['headings alone', chain(dropTables, dropNames)],
    [
      'names of tables and defined names in another case',
      (workbook) => ({
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({ ...table, name: table.name.toUpperCase() })),
        })),
        names: workbook.names.map((one) => ({ ...one, name: one.name.toLowerCase() })),
      }),
    ],
  ])('%s', (_, mutate) => {
    const found = mutate(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('defined names alone, with every sheet renamed', () => {
    const found = chain(renameAll, dropTables)(SAMPLE);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('headings alone, with every sheet renamed: the order of the sheets tells the scopes apart', () => {
    const found = chain(renameAll, dropTables, dropNames)(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "warning evidence-missing 'Trang 4'!R10",
      "warning evidence-missing 'Trang 5'!Q24",
    ]);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('headings alone, only the nominees’ sheets renamed and the individuals’ put first', () => {
    const found = chain(
      renameSheet('Tập thể', 'DS 2'),
      renameSheet('Cá nhân', 'DS 1'),
      (workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() }),
      dropTables,
      dropNames,
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "warning evidence-missing 'DS 1'!Q24",
      "warning evidence-missing 'DS 2'!R10",
    ]);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('a defined name left behind when rows were put above its table is not followed', () => {
    const found = chain(dropTables, ({ sheets }) => ({
      sheets: insertRows('Cá nhân', 1, [[], []])({ sheets, names: [] }).sheets,
      names: SAMPLE.names,
    }))(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "warning evidence-missing 'Cá nhân'!Q26",
      "warning evidence-missing 'Tập thể'!R10",
    ]);
  });
});

describe('copies are spoken of and never read', () => {
  const suffixed = (name: string): string => `${name}2`;

  test.each(SHEETS)('“%s” copied with its table', (name) => {
    const found = copySheet(name, `${name} (2)`, suffixed)(SAMPLE);
    expect(problemsOf(found)).toEqual(
      [...SAMPLE_WARNINGS, `warning copied-sheet [${name} (2)]`].sort(),
    );
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test.each(SHEETS)('“%s” copied before the original, without a table', (name) => {
    const found = copySheet(name, `${name} (2)`, null, 'before')(SAMPLE);
    expect(problemsOf(found)).toEqual(
      [...SAMPLE_WARNINGS, `warning copied-sheet [${name} (2)]`].sort(),
    );
  });

  test.each(SHEETS)('“%s” copied before the original, in a program that drops tables', (name) => {
    const other = { [name === 'Tập thể' ? 'B5' : 'C5']: text('Ai đó ở bản sao') };
    const found = chain(
      copySheet(name, `${name} (2)`, null, 'before'),
      setCells(`${name} (2)`, other),
      dropTables,
      dropNames,
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(
      [...SAMPLE_WARNINGS, `warning copied-sheet [${name} (2)]`].sort(),
    );
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('a copy that took the defined names along, in a program that drops tables', () => {
    const found = chain(copySheet('Cá nhân', 'Cá nhân (2)', null), dropTables, (workbook) => ({
      ...workbook,
      names: workbook.names.flatMap((one) =>
        one.sheet === 'Cá nhân' ? [{ ...one, sheet: 'Cá nhân (2)' }, one] : [one],
      ),
    }))(SAMPLE);
    expect(problemsOf(found)).toEqual(
      [...SAMPLE_WARNINGS, 'warning copied-sheet [Cá nhân (2)]'].sort(),
    );
  });

  test('the copy is said to be one of the sheet it was copied from', () => {
    const { problems } = readWorkbook(copySheet('Cá nhân', 'Cá nhân (2)', suffixed)(SAMPLE));
    expect(problems.map(({ place }) => place?.block)).toEqual(['nominees:caNhan']);
  });

  test('a copy moved down, and two copies', () => {
    const found = chain(
      copySheet('Tập thể', 'Bản nháp', suffixed),
      moveBlock('Bản nháp', 2, 1),
      copySheet('Tập thể', 'Bản nháp 2', null),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([
      'warning copied-sheet [Bản nháp 2]',
      'warning copied-sheet [Bản nháp]',
      ...SAMPLE_WARNINGS,
    ]);
  });

  test('the original thrown away: the copy is all there is, and is read', () => {
    const found = chain(
      copySheet('Cá nhân', 'Cá nhân (2)', suffixed),
      removeSheet('Cá nhân'),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "warning evidence-missing 'Cá nhân (2)'!Q24",
      "warning evidence-missing 'Tập thể'!R10",
    ]);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });
});

describe('sheets that are not there', () => {
  test.each<[string, readonly string[]]>([
    ['Thông tin', SAMPLE_WARNINGS],
    ['Tập thể', SAMPLE_WARNINGS.slice(0, 1)],
    ['Cá nhân', SAMPLE_WARNINGS.slice(1)],
    ['Tiêu chí tập thể', SAMPLE_WARNINGS.slice(0, 1)],
    ['Tiêu chí cá nhân', SAMPLE_WARNINGS.slice(1)],
    ['Khen thưởng', SAMPLE_WARNINGS],
    ['Xếp loại', SAMPLE_WARNINGS],
    ['Cài đặt', SAMPLE_WARNINGS],
  ])('“%s” deleted: one problem, and whatever else is wrong', (name, others) => {
    expect(problemsOf(removeSheet(name)(SAMPLE))).toEqual(['error sheet-missing', ...others]);
  });

  test('the same with headings alone', () => {
    const found = chain(removeSheet('Tập thể'), dropTables, dropNames)(SAMPLE);
    expect(problemsOf(found)).toEqual(['error sheet-missing', SAMPLE_WARNINGS[0]]);
  });

  test('three deleted: three problems', () => {
    const found = chain(
      removeSheet('Thông tin'),
      removeSheet('Xếp loại'),
      removeSheet('Khen thưởng'),
    )(SAMPLE);
    expect(problemsOf(found).filter((one) => one.startsWith('error'))).toEqual([
      'error sheet-missing',
      'error sheet-missing',
      'error sheet-missing',
    ]);
  });

  test('headings beyond recognition, and neither table nor name', () => {
    const found = chain(
      rewriteHeadings('Xếp loại', (one) => `${one} của năm`),
      dropTables,
      dropNames,
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(['error sheet-missing', ...SAMPLE_WARNINGS]);
  });

  test('the guide may go', () => {
    expect(problemsOf(removeSheet('Hướng dẫn')(SAMPLE))).toEqual(SAMPLE_WARNINGS);
  });
});

describe('workbooks that are not ours', () => {
  test.each([
    ['an empty one', []],
    ['a list of salaries', [textRow('STT', 'Họ và tên', 'Hệ số', 'Tiền lương')]],
    ['a list of people', [textRow('STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Ghi chú')]],
    [
      'a plan of tasks',
      [textRow('Mục', 'Nội dung', 'Kinh phí'), textRow('1', 'Tuyên truyền', '5')],
    ],
    ['a rating of officials', [textRow('STT', 'Đối tượng', 'Xếp loại', 'Ghi chú')]],
    ['a sheet of rules', [textRow('Nội dung', 'Giải thích', 'Đơn vị thực hiện')]],
  ])('%s: one problem of the whole file', (_, rows) => {
    const found = addSheet('Sheet1', rows)({ sheets: [], names: [] });
    expect(problemsOf(found)).toEqual(['error sheet-missing']);
    expect(problemsOf({ sheets: [], names: [] })).toEqual(['error sheet-missing']);
  });

  test('such sheets put into one of ours are no copies of anything', () => {
    const found = chain(
      addSheet('Kế hoạch', [textRow('Mục', 'Nội dung', 'Kinh phí')], 0),
      addSheet('Phân loại', [textRow('STT', 'Đối tượng', 'Xếp loại', 'Ghi chú')], 0),
      addSheet('Lý lịch', [textRow('Mã', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị')]),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('a sheet of data without headings, however long, is nothing', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [number(String(index)), text('x')]);
    expect(problemsOf(addSheet('Số liệu', rows)(SAMPLE))).toEqual(SAMPLE_WARNINGS);
  });
});

test('a new book has no errors and one warning', () => {
  expect(problemsOf(NEW_BOOK)).toEqual(['warning no-nominees [Tập thể]']);
});
