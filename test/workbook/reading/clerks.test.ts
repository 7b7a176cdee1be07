import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import {
  appendRows,
  insertColumn,
  insertRows,
  rewriteHeadings,
  setCells,
} from '../../support/mutate-cells';
import {
  chain,
  dropNames,
  dropTables,
  removeSheet,
  renameSheet,
} from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, text, textRow } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, scoresOf } from './checked';

const PEOPLE = 'Cá nhân';
const COLLECTIVES = 'Tập thể';
const CRITERIA = 'Tiêu chí tập thể';

const errorsOf = (mutate: Mutation): readonly string[] =>
  problemsOf(mutate(SAMPLE)).filter((one) => one.startsWith('error'));

function expectHarmless(mutate: Mutation): void {
  const found = mutate(SAMPLE);
  expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
}

describe('what clerks do and nothing comes of', () => {
  test('the table’s name changed, or the table made a plain range', () => {
    expectHarmless((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet, at) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, name: `Table${at}` })),
      })),
    }));
  });

  test('a title, the date and the name of the council typed above', () => {
    expectHarmless(
      setCells(PEOPLE, { A1: text('ỦY BAN NHÂN DÂN XÃ'), D2: text('Mã'), A3: text('Ngày 10/12') }),
    );
  });

  test('running numbers filled down to row 100 in a column of their own', () => {
    const numbers = Array.from({ length: 70 }, (_, row) => [
      ...Array.from({ length: 21 }, () => BLANK),
      number(String(row + 27)),
    ]);
    expectHarmless(
      chain(
        insertColumn(PEOPLE, 'V', { 4: text('STT'), 5: number('1') }),
        appendRows(PEOPLE, numbers),
      ),
    );
  });

  test('names and summaries with line breaks and quotation marks', () => {
    expectHarmless(
      setCells(PEOPLE, {
        C5: text('Nguyễn Văn A\n(Đảng viên)'),
        T5: text('“Giỏi việc”;\n"đảm việc"'),
      }),
    );
  });

  test('a sum at the top, right under the headings', () => {
    const moved = insertRows(COLLECTIVES, 5, [textRow('', 'Tổng số: 12')])(SAMPLE);
    expect(scoresOf(moved)).toEqual(SAMPLE_SCORES);
  });

  test('a sum whose formulas were never calculated', () => {
    const waiting: FoundCell = { kind: 'uncalculated' };
    expectHarmless(
      appendRows(COLLECTIVES, [[BLANK, text('Cộng'), BLANK, BLANK, waiting, BLANK, waiting]]),
    );
  });

  test('codes of criteria with a full stop, everywhere', () => {
    const dotted = (cell: FoundCell | undefined): FoundCell =>
      cell?.kind === 'text' && cell.value !== '' ? text(`${cell.value}.`) : BLANK;
    const rows = SAMPLE.sheets.find((one) => one.name === CRITERIA)?.rows.slice(4) ?? [];
    const cells = Object.fromEntries(
      rows.flatMap((row, at) => [
        [`A${at + 5}`, dotted(row[0])] as const,
        [`B${at + 5}`, dotted(row[1])] as const,
      ]),
    );
    const found = chain(
      setCells(CRITERIA, cells),
      setCells('Khen thưởng', { D5: text('IV.2.') }),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  });

  test('clusters written in more than one way', () => {
    expectHarmless(
      setCells(PEOPLE, {
        I6: text('khối CHUYÊN môn'),
        I7: text('Khối  chuyên môn'),
        I8: text('Khối\u00a0chuyên môn'),
        I9: text('Khối chuyên môn'.normalize('NFD')),
        I20: text('Khối thôn, đoàn thể\u200b'),
      }),
    );
  });
});

describe('what clerks do and check must speak of', () => {
  test.each<[string, Mutation, readonly string[]]>([
    [
      'another heading for the names',
      rewriteHeadings(PEOPLE, (one) => (one === 'Họ và tên' ? 'Họ tên cán bộ' : one)),
      ['error column-missing [Cá nhân]'],
    ],
    [
      'a column more of the same name',
      setCells(PEOPLE, { U4: text('Đơn vị'), U5: text('UBND xã') }),
      ["error column-duplicate 'Cá nhân'!F4"],
    ],
    [
      'no code for the criterion in a heading',
      setCells(PEOPLE, { O4: text('Số sáng kiến') }),
      ['error column-missing [Cá nhân]'],
    ],
    [
      'a code in small letters in a heading',
      setCells(PEOPLE, { O4: text('ii.1. Số sáng kiến') }),
      ['error column-missing [Cá nhân]'],
    ],
  ])('%s', (_, mutate, errors) => expect(errorsOf(mutate)).toEqual(errors));

  test('years in the headings of the ranks: two columns for one, and nobody’s rank is called missing', () => {
    const errors = errorsOf(
      rewriteHeadings(COLLECTIVES, (one) =>
        one.replace('năm trước', 'năm 2023').replace('năm nay', 'năm 2024'),
      ),
    );
    expect(errors).toContain("error column-duplicate 'Tập thể'!U4");
    expect(errors).toContain('error column-missing [Tập thể]');
    expect(errors.filter((one) => one.startsWith('error result-missing'))).toEqual([]);
  });

  test('a row of column numbers under the headings is no person', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => text(`(${at + 1})`));
    const errors = errorsOf(insertRows(PEOPLE, 5, [numbers]));
    expect(errors.every((one) => /![A-T]5$/.test(one))).toBe(true);
    expect(errors.length).toBeGreaterThan(0);
  });

  test('codes filled down before there are names', () => {
    const errors = errorsOf(appendRows(PEOPLE, [textRow('CN27'), textRow('CN28')]));
    expect(errors).toContain("error nominee-name-missing 'Cá nhân'!C31");
    expect(errors).toContain("error nominee-name-missing 'Cá nhân'!C32");
  });

  test('people split into a sheet a cluster: what is not read is spoken of', () => {
    const copy = SAMPLE.sheets.find((one) => one.name === PEOPLE);
    const found = chain(
      (workbook) => ({
        ...workbook,
        sheets: [
          ...workbook.sheets,
          ...(copy === undefined ? [] : [{ ...copy, name: 'Khối thôn', tables: [] }]),
        ],
      }),
      renameSheet(PEOPLE, 'Khối chuyên môn'),
    )(SAMPLE);
    expect(problemsOf(found)).toContain('warning copied-sheet [Khối thôn]');
  });

  test('everything pasted as values into a workbook of their own, sheets renamed', () => {
    const pasted = chain(
      renameSheet('Tập thể', 'Biểu 1'),
      renameSheet('Cá nhân', 'Biểu 2'),
      removeSheet('Hướng dẫn'),
      dropTables,
      dropNames,
    );
    expect(scoresOf(pasted(SAMPLE))).toEqual(SAMPLE_SCORES);
  });
});
