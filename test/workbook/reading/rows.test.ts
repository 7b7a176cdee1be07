import { BLANK } from '../../../src/domain/draft';
import {
  addTotalsRow,
  appendRows,
  insertColumn,
  insertRows,
  setCells,
} from '../../support/mutate-cells';
import { chain, dropNames, dropTables } from '../../support/mutate-workbook';
import { number, text, textRow } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, rowsOf, scoresOf } from './checked';

const row = (sheet: string, at: number) =>
  SAMPLE.sheets.find((one) => one.name === sheet)?.rows[at - 1] ?? [];

/** A person like the one of row 5, by another name. */
const anotherPerson = (code: string, name: string) =>
  row('Cá nhân', 5).map((cell, column) =>
    column === 0 ? text(code) : column === 2 ? text(name) : cell,
  );

/** What is said of a row with a name and nothing else in the sample's “Cá nhân”. */
const refusedRow = (at: number): readonly string[] => [
  `error nominee-code-missing 'Cá nhân'!A${at}`,
  ...['K', 'M', 'N', 'O', 'P', 'R'].map(
    (column) => `error result-missing 'Cá nhân'!${column}${at}`,
  ),
];

describe('rows that add up and are nobody', () => {
  const collectiveLabels = [
    ['Cộng'],
    ['Tổng cộng'],
    ['TỔNG CỘNG'],
    ['Cộng cụm 1'],
    ['Cộng khối chuyên môn'],
    ['Tổng cộng: 12 tập thể'],
    ['Tổng số'],
    ['cộng'],
    ['Cộng:'],
    ['  Tổng   cộng  '],
    ['Tổng cộng'.normalize('NFD')],
    ['Tổng\ncộng'],
    ['Tổng\u00a0cộng'],
  ];

  test.each(collectiveLabels)('%j where a name should be', (label) => {
    const found = insertRows('Tập thể', 11, [[BLANK, text(label), BLANK, BLANK, number('21')]])(
      SAMPLE,
    );
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
    expect(rowsOf(found, 'Tập thể')).toEqual([12, 0, 1]);
  });

  test.each(collectiveLabels)('%j where a code should be', (label) => {
    const found = appendRows('Tập thể', [[text(label), BLANK, BLANK, BLANK, number('60')]])(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(rowsOf(found, 'Tập thể')).toEqual([12, 0, 1]);
  });

  test('in the criteria', () => {
    const found = appendRows('Tiêu chí tập thể', [
      [BLANK, BLANK, text('Tổng cộng'), number('121')],
    ])(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
    expect(rowsOf(found, 'Tiêu chí tập thể')).toEqual([25, 0, 1]);
  });

  test('a table’s own row of totals, whatever stands in it, and people typed on below it', () => {
    const found = chain(
      addTotalsRow('Cá nhân', [text('Total'), BLANK, number('26'), number('1985')]),
      appendRows('Cá nhân', [anotherPerson('CN27', 'Nguyễn Văn Mới')]),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(rowsOf(found, 'Cá nhân')).toEqual([27, 0, 1]);
  });

  test('the same row when the program dropped the table', () => {
    const found = chain(
      addTotalsRow('Cá nhân', [text('Total'), BLANK, number('26'), number('1985')]),
      dropTables,
      dropNames,
    )(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  });

  test('the label in a column of numbers put before the codes', () => {
    const found = chain(
      insertColumn('Tập thể', 'A', { 4: text('STT'), 5: number('1') }),
      appendRows('Tập thể', [[text('Tổng cộng'), BLANK, BLANK, BLANK, BLANK, number('60')]]),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "warning evidence-missing 'Cá nhân'!Q24",
      "warning evidence-missing 'Tập thể'!S10",
    ]);
    expect(rowsOf(found, 'Tập thể')).toEqual([12, 0, 1]);
  });
});

describe('names that only begin like a sum', () => {
  test.each([
    ['Cộng đồng dân cư Thôn 1'],
    ['Cộng hòa'],
    ['Cộng tác viên dân số'],
    ['Tổng hợp – Văn phòng'],
    ['Tổng đài 1022'],
    ['Tổng công ty Điện lực'],
    ['Tổ công nghệ số cộng đồng'],
    ['Tổng vệ sinh'],
  ])('“%s” is somebody, with a code or without', (name) => {
    const named = setCells('Tập thể', { B13: text(name) })(SAMPLE);
    expect(problemsOf(named)).toEqual(SAMPLE_WARNINGS);
    expect(rowsOf(named, 'Tập thể')).toEqual([12, 0, 0]);
    const uncoded = setCells('Tập thể', { A13: BLANK })(named);
    expect(problemsOf(uncoded)).toEqual([
      "error nominee-code-missing 'Tập thể'!A13",
      ...SAMPLE_WARNINGS,
    ]);
  });

  test('a criterion about points of its own is not a sum, though its code was forgotten', () => {
    const found = setCells('Tiêu chí tập thể', {
      A29: BLANK,
      C29: text('Cộng điểm cho báo cáo gửi sớm'),
    })(SAMPLE);
    expect(problemsOf(found)).toContain("error criterion-code-missing 'Tiêu chí tập thể'!A29");
  });
});

describe('the list goes on', () => {
  test('below the table’s area, after a blank row', () => {
    const found = appendRows('Cá nhân', [
      anotherPerson('CN27', 'Nguyễn Văn Mới'),
      [],
      anotherPerson('CN28', 'Trần Thị Mới'),
      anotherPerson('CN28', 'Lê Thị Mới'),
    ])(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "error nominee-code-duplicate 'Cá nhân'!A34",
      ...SAMPLE_WARNINGS,
    ]);
    expect(rowsOf(found, 'Cá nhân')).toEqual([28, 1, 1]);
  });

  test('in every other sheet too', () => {
    const found = chain(
      appendRows('Xếp loại', [[], textRow('Tập thể', 'Yếu')]),
      appendRows('Khen thưởng', [[], textRow('', 'Giấy khen')]),
      appendRows('Tiêu chí cá nhân', [[], [text('IV'), BLANK, text('Khác'), number('1')]]),
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([
      "error award-invalid 'Khen thưởng'!A10",
      "error band-invalid 'Xếp loại'!C16",
      'error column-missing [Cá nhân]',
      "error rule-missing 'Tiêu chí cá nhân'!F15",
      ...SAMPLE_WARNINGS,
    ]);
    expect(rowsOf(found, 'Xếp loại')).toEqual([10, 1, 1]);
  });
});

test('group headings typed in between are refused, each at its row', () => {
  const found = insertRows('Cá nhân', 19, [[BLANK, BLANK, text('II. Khối thôn, đoàn thể')]])(
    SAMPLE,
  );
  expect(problemsOf(found)).toEqual(
    [
      ...refusedRow(19),
      "warning evidence-missing 'Cá nhân'!Q25",
      "warning evidence-missing 'Tập thể'!R10",
    ].sort(),
  );
  expect(rowsOf(found, 'Cá nhân')).toEqual([26, 1, 0]);
});

test('signatures under the table are refused, not taken for a person', () => {
  const found = appendRows('Cá nhân', [[], [BLANK, BLANK, text('NGƯỜI LẬP BIỂU')]])(SAMPLE);
  expect(problemsOf(found)).toEqual([...refusedRow(32), ...SAMPLE_WARNINGS].sort());
  expect(rowsOf(found, 'Cá nhân')).toEqual([26, 1, 1]);
});

test('notes beside the table, at the height of no person, are not rows', () => {
  const note = [...Array.from({ length: 24 }, () => BLANK), text('Đã đối chiếu ngày 10/12')];
  const found = appendRows('Cá nhân', [[], note])(SAMPLE);
  expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  expect(rowsOf(found, 'Cá nhân')).toEqual([26, 0, 2]);
});
