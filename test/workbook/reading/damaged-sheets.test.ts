import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { appendRows, removeColumn, rewriteHeadings, setCells } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, percent, text, textRow } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, rowsOf, scoresOf } from './checked';

type Cells = Readonly<Record<string, FoundCell>>;

function expectProblems(mutate: Mutation, ...problems: readonly string[]): void {
  expect(problemsOf(mutate(SAMPLE))).toEqual([...problems, ...SAMPLE_WARNINGS].sort());
}

describe('settings', () => {
  const set = (cells: Cells): Mutation => setCells('Cài đặt', cells);

  test.each<[string, Cells, string]>([
    ['no declared total', { B5: BLANK }, 'setting-missing'],
    ['a declared total as text', { B5: text('100 điểm') }, 'not-a-number'],
    ['a declared total of “1.000”', { B5: text('1.000') }, 'number-as-text'],
    ['a declared total below zero', { B5: number('-100') }, 'setting-invalid'],
    ['a declared total finer than the step', { B5: number('100.005') }, 'setting-invalid'],
    ['a step of zero', { B6: number('0') }, 'setting-invalid'],
    ['a step as text', { B6: text('0,01') }, 'number-as-text'],
    ['a floor that is a date', { B7: { kind: 'date', value: '1900-01-00' } }, 'date-not-number'],
    ['a choice nobody offers', { B8: text('Tùy Hội đồng') }, 'unknown-word'],
    ['another setting’s choice', { B9: text('Được điểm tối đa') }, 'unknown-word'],
    ['#REF!', { B10: { kind: 'error', value: '#REF!' } }, 'cell-error'],
  ])('%s: one problem', (_, cells, code) => {
    expectProblems(set(cells), `error ${code} 'Cài đặt'!${Object.keys(cells)[0]}`);
  });

  test('what is wrong elsewhere is said although the declared total is missing', () => {
    expectProblems(
      chain(
        set({ B5: BLANK }),
        setCells('Tập thể', { K7: text('9,5') }),
        setCells('Tiêu chí tập thể', { F11: BLANK, K11: BLANK }),
      ),
      "error setting-missing 'Cài đặt'!B5",
      "error number-as-text 'Tập thể'!K7",
      "error rule-missing 'Tiêu chí tập thể'!F11",
    );
  });

  test('choices left blank take what a new book says', () => {
    const found = set({ B6: BLANK, B7: BLANK, B8: BLANK, C9: BLANK, C10: BLANK, C11: BLANK })(
      SAMPLE,
    );
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('an item written otherwise is not quietly taken as its default', () => {
    const found = set({ A8: text('Tiêu chí không áp dụng'), B8: text('Bỏ phần điểm đó') })(SAMPLE);
    expect(problemsOf(found)).toContain("error unknown-word 'Cài đặt'!A8");
  });

  test('an item twice: the second is spoken of', () => {
    const found = appendRows('Cài đặt', [
      textRow('Khi có tiêu chí không áp dụng', 'Bỏ phần điểm đó'),
    ]);
    expectProblems(found, "error row-duplicate 'Cài đặt'!A12");
  });

  test('a scope’s column deleted or renamed: one problem', () => {
    expect(problemsOf(removeColumn('Cài đặt', 'B')(SAMPLE))).toEqual([
      'error column-missing [Cài đặt]',
      ...SAMPLE_WARNINGS,
    ]);
    const renamed = rewriteHeadings('Cài đặt', (one) => (one === 'Cá nhân' ? 'Người' : one))(
      SAMPLE,
    );
    expect(problemsOf(renamed)).toEqual(['error column-missing [Cài đặt]', ...SAMPLE_WARNINGS]);
  });

  test('every item in decomposed letters, with double spaces', () => {
    const found = (rewrite: (word: string) => string) =>
      set(
        Object.fromEntries(
          (SAMPLE.sheets.find((one) => one.name === 'Cài đặt')?.rows ?? []).flatMap((row, index) =>
            row
              .slice(0, 3)
              .flatMap((cell, column) =>
                index > 3 && cell.kind === 'text'
                  ? [[`${'ABC'[column]}${index + 1}`, text(rewrite(cell.value))] as const]
                  : [],
              ),
          ),
        ),
      )(SAMPLE);
    expect(problemsOf(found((word) => word.normalize('NFD')))).toEqual(SAMPLE_WARNINGS);
    expect(problemsOf(found((word) => word.replaceAll(' ', '   ')))).toEqual(SAMPLE_WARNINGS);
    const both = found((word) => word.normalize('NFD').replaceAll(' ', '  '));
    expect(problemsOf(both)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(both)).toEqual(SAMPLE_SCORES);
  });
});

describe('bands', () => {
  const set = (cells: Cells): Mutation => setCells('Xếp loại', cells);

  test.each<[string, Cells, string]>([
    ['no scope', { A6: BLANK }, 'band-invalid'],
    ['an unknown scope', { A6: text('Gia đình') }, 'unknown-word'],
    ['no label', { B6: BLANK }, 'band-invalid'],
    ['no edge', { C6: BLANK }, 'band-invalid'],
    ['an edge as text', { C6: text('80 điểm') }, 'not-a-number'],
    ['an edge below zero', { C6: number('-1') }, 'band-invalid'],
    ['a negative edge', { C6: number('-79.995') }, 'band-invalid'],
    ['an edge twice', { C6: number('90') }, 'band-duplicate'],
    ['a label twice', { B6: text('xuất  sắc') }, 'band-duplicate'],
  ])('%s: one problem', (_, cells, code) => {
    const [cell = ''] = Object.keys(cells);
    const at = code === 'band-duplicate' || cell !== 'B6' ? cell : 'B6';
    expectProblems(set(cells), `error ${code} 'Xếp loại'!${at}`);
    expect(rowsOf(set(cells)(SAMPLE), 'Xếp loại')).toEqual([9, 1, 0]);
  });

  test('a new row without anything but blanks', () => {
    expectProblems(appendRows('Xếp loại', [textRow(' ', '\u00a0')]));
  });
});

describe('awards', () => {
  const set = (cells: Cells): Mutation => setCells('Khen thưởng', cells);

  test.each<[string, Cells, string]>([
    ['no scope', { A6: BLANK }, 'award-invalid'],
    ['an unknown award', { B6: text('Huân chương') }, 'unknown-word'],
    ['no award', { B6: BLANK }, 'award-invalid'],
    ['an award twice', { B6: text('Bằng khen') }, 'row-duplicate'],
    ['a minimum as text', { C6: text('80đ') }, 'not-a-number'],
    ['a minimum below zero', { C6: number('-80') }, 'award-invalid'],
    ['an unknown criterion', { D5: text('IV.9') }, 'award-criterion-unknown'],
    ['a fraction of a seat', { E5: number('1.5') }, 'award-invalid'],
    ['a share without a percent sign', { F6: number('50') }, 'percent-format-missing'],
    ['a share above 100%', { F6: percent('1.5') }, 'share-out-of-range'],
    ['an unknown award left out', { G5: text('Cờ thi đua') }, 'unknown-word'],
  ])('%s: one problem', (_, cells, code) => {
    expectProblems(set(cells), `error ${code} 'Khen thưởng'!${Object.keys(cells)[0]}`);
  });

  test('a number and a share at once', () => {
    expectProblems(set({ E6: number('3') }), "error award-invalid 'Khen thưởng'!F6");
  });

  test('two unknown criteria in one cell: both are named', () => {
    expectProblems(
      set({ D5: text('IV.8; IV.9') }),
      "error award-criterion-unknown 'Khen thưởng'!D5",
      "error award-criterion-unknown 'Khen thưởng'!D5",
    );
  });

  test.each([['IV.2;IV.1'], ['IV.2, IV.1'], ['IV.2\nIV.1'], [' IV.2 ; IV.1; ']])(
    'criteria as %j',
    (value) => expectProblems(set({ D5: text(value) })),
  );
});

describe('information', () => {
  const set = (cells: Cells): Mutation => setCells('Thông tin', cells);

  test('everything blank but the items', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`B${index + 5}`, BLANK]),
    );
    const found = set(cells)(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('a year typed as a number, an authority as #N/A', () => {
    expectProblems(set({ B10: number('2024') }));
    expectProblems(
      set({ B14: { kind: 'error', value: '#N/A' } }),
      "error cell-error 'Thông tin'!B14",
    );
  });

  test('the values’ column renamed beyond recognition: one problem', () => {
    const found = rewriteHeadings('Thông tin', (one) => (one === 'Nội dung' ? 'Ghi' : one));
    expectProblems(found, 'error column-missing [Thông tin]');
  });
});
