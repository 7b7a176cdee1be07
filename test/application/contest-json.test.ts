import { readContestJson } from '../../src/application/books/contest-json';
import { createContestBook } from '../../src/application/books/create-book';
import type { ContestData } from '../../src/domain/contest-data';
import { finishSteps } from '../../src/domain/finish-steps';
import { retellContestInSteps } from '../../src/domain/retelling/retell-contest';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';

/** Every choice is the one that a book does not make by itself. */
const CONTEST = {
  scope: 'tapThe',
  declaredTotal: '10',
  step: '0.5',
  floor: '1',
  leaderPool: 'all',
  leaderAtTarget: 'full',
  notApplicable: 'omit',
  newcomer: 'notApplicable',
  criteria: [{ code: 'I', parent: null, name: 'Điểm chấm', max: '10', rule: { kind: 'direct' } }],
  nominees: [{ code: 'TT01', name: 'Thôn 1', results: { I: '9' } }],
  bands: [{ label: 'Tốt', from: '8' }],
  awards: [
    {
      award: 'giayKhen',
      minimumTotal: '8',
      required: ['I'],
      quota: { count: '1' },
      note: 'Theo Kế hoạch số 12/KH-UBND',
    },
  ],
};

/** The contest as the book made from the file states it. */
function readThroughBook(contest: object): ContestData {
  const reading = readContestJson(JSON.stringify(contest));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { draft } = readWorkbook(foundFromPlan(createContestBook(reading.contest, 2025)));
  return finishSteps(retellContestInSteps(draft, 'tapThe'));
}

test('what a contest file sets stands in the book made from it', () => {
  expect(readThroughBook(CONTEST)).toMatchObject(CONTEST);
});

test.each([
  ['leaderAtTarget', { leaderAtTarget: 'none' }, ['half', 'full']],
  ['newcomer', { newcomer: 'omit' }, ['statedPoints', 'notApplicable']],
])('%s takes its own words only', (path, change, allowed) => {
  expect(readContestJson(JSON.stringify({ ...CONTEST, ...change }))).toEqual({
    ok: false,
    faults: [{ kind: 'not-allowed', path, allowed }],
  });
});

test('a key that no contest has is refused, wherever it stands', () => {
  const [award] = CONTEST.awards;
  const awards = [{ ...award, remark: '' }];
  expect(readContestJson(JSON.stringify({ ...CONTEST, awards, newComer: 'omit' }))).toEqual({
    ok: false,
    faults: [
      { kind: 'unknown-key', path: 'awards.0', keys: ['remark'] },
      { kind: 'unknown-key', path: '', keys: ['newComer'] },
    ],
  });
});
