import { checkWorkbook } from '../../../src/application/check/check-workbook';
import { planNominations, planScores } from '../../../src/application/sheets/plan-built-sheets';
import { computeResults } from '../../../src/domain/results';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { foundFromPlan } from '../../support/found-from-plan';
import { setCells } from '../../support/mutate-cells';
import {
  chain,
  dropNames,
  dropTables,
  removeSheet,
  renameSheet,
} from '../../support/mutate-workbook';
import { text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, scoresOf } from './checked';

/** The sample with the sheets that scoring and listing put into it, before and behind its own. */
function withBuiltSheets(found: FoundWorkbook, where: 'before' | 'behind'): FoundWorkbook {
  const { contest } = checkWorkbook(found, { allowMissing: false });
  if (contest === null) throw new Error('the sample has errors');
  const results = computeResults(contest);
  const plans = [...planScores(results), ...planNominations(results, contest.information).sheets];
  const built = foundFromPlan({ title: '', sheets: plans, active: 0 }).sheets;
  const sheets = where === 'before' ? [...built, ...found.sheets] : [...found.sheets, ...built];
  return { ...found, sheets };
}

const only = (scope: string) => setCells('Thông tin', { B11: text(scope) });

describe.each(['before', 'behind'] as const)('sheets of ours %s the input sheets', (where) => {
  const found = withBuiltSheets(SAMPLE, where);

  test('are four, and no copies of any', () => {
    expect(found.sheets).toHaveLength(SAMPLE.sheets.length + 4);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });

  test('nor when tables and names are lost and the input sheets are renamed', () => {
    const bare = chain(
      renameSheet('Tập thể', 'DS tập thể'),
      renameSheet('Cá nhân', 'DS cá nhân'),
      renameSheet('Xếp loại', 'Mức'),
      dropTables,
      dropNames,
    )(found);
    expect(problemsOf(bare)).toEqual([
      "warning evidence-missing 'DS cá nhân'!Q24",
      "warning evidence-missing 'DS tập thể'!R10",
    ]);
    expect(scoresOf(bare)).toEqual(SAMPLE_SCORES);
  });

  test('are never read in the place of an input sheet that is gone', () => {
    expect(problemsOf(removeSheet('Tập thể')(found))).toEqual([
      'error sheet-missing',
      SAMPLE_WARNINGS[0],
    ]);
    expect(problemsOf(removeSheet('Cá nhân')(found))).toEqual([
      'error sheet-missing',
      SAMPLE_WARNINGS[1],
    ]);
  });

  test.each([
    ['Tập thể', 1],
    ['Cá nhân', 0],
  ])('nor copies when only %s take part', (scope, warning) => {
    expect(problemsOf(only(scope)(found))).toEqual([SAMPLE_WARNINGS[warning]]);
  });
});
