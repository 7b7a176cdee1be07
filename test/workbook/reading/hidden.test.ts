import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import { appendRows, hide, insertRows, moveBlock } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import { text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, rowsOf, scoresOf } from './checked';

const withWarnings = (...hidden: readonly string[]): readonly string[] =>
  [...SAMPLE_WARNINGS, ...hidden.map((one) => `warning ${one}`)].sort();

test('hidden rows and columns count, and are spoken of once a sheet', () => {
  const found = chain(
    hide('Cá nhân', [7, 6, 30], ['M', 'N']),
    hide('Tiêu chí tập thể', [], ['N', 'K']),
    hide('Cài đặt', [8], []),
  )(SAMPLE);
  expect(problemsOf(found)).toEqual(
    withWarnings(
      "hidden-row 'Cá nhân'!A6",
      "hidden-column 'Cá nhân'!M4",
      "hidden-column 'Tiêu chí tập thể'!K4",
      "hidden-row 'Cài đặt'!A8",
    ),
  );
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  expect(rowsOf(found, 'Cá nhân')).toEqual([26, 0, 0]);
  const details = readWorkbook(found).problems.map(({ detail }) => detail);
  expect(details).toContainEqual({ code: 'hidden-row', count: 3 });
  expect(details).toContainEqual({ code: 'hidden-column', count: 2 });
});

test('the leftmost of the hidden columns is the one shown', () => {
  const found = hide('Cá nhân', [], ['M', 'T'])(SAMPLE);
  expect(problemsOf(found)).toEqual(withWarnings("hidden-column 'Cá nhân'!M4"));
});

test('after the table has moved they are spoken of where they are', () => {
  const found = chain(hide('Tập thể', [6], ['K']), moveBlock('Tập thể', 5, 3))(SAMPLE);
  expect(problemsOf(found)).toEqual(
    [
      'warning evidence-missing ' + "'Cá nhân'!Q24",
      'warning evidence-missing ' + "'Tập thể'!U15",
      'warning hidden-row ' + "'Tập thể'!D11",
      'warning hidden-column ' + "'Tập thể'!N9",
    ].sort(),
  );
});

test('hidden rows and columns that hold nothing are nobody’s business', () => {
  const found = chain(
    appendRows('Cá nhân', [[], [text(' ')]]),
    insertRows('Tập thể', 17, [[text('Tổng cộng')]]),
    hide('Cá nhân', [1, 2, 3, 4, 31, 32], ['X']),
    hide('Tập thể', [17], ['C', 'AH']),
    hide('Tiêu chí cá nhân', [], ['L']),
  )(SAMPLE);
  expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
});
