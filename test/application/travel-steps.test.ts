import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../src/application/check/check-workbook';
import { planCopyInSteps } from '../../src/application/copies/plan-copy';
import { listFormStatesInSteps } from '../../src/application/forms/list-form-states';
import { prepareForms, prepareFormsInSteps } from '../../src/application/forms/prepare-forms';
import { returnFormInSteps } from '../../src/application/forms/return-form';
import { prepareReadingContext } from '../../src/application/merge/read-return';
import type { FormKind } from '../../src/workbook/forms/form';
import { readForm, readFormInSteps } from '../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/read/returned-form';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { makeBigContest } from '../bench/big-contest';
import { foundFromPlan } from '../support/found-from-plan';
import { scoreBook } from '../support/score-book';

type Steps = Generator<void, unknown>;

const NOW = new Date(2026, 10, 23);
const [FEW, MANY] = [10, 30];
const OF_ALL = 'Thôn 1';

/** People of one unit, who score two criteria themselves; the office scores the third. */
function findPeople(count: number): FoundWorkbook {
  const contest = makeBigContest(count, 3);
  const nominees = contest.nominees.map((one) => ({ ...one, unit: OF_ALL }));
  const criteria = contest.criteria.map((one) =>
    one.code === 'I.3' ? { ...one, scoredBy: 'appraised' as const, reviewer: 'Văn phòng' } : one,
  );
  return foundFromPlan(createContestBook({ ...contest, nominees, criteria }, 2025));
}

function check(count: number): CheckedWorkbook {
  return checkWorkbook(findPeople(count), { allowMissing: true });
}

function sendForm(checked: CheckedWorkbook, kind: FormKind): FoundWorkbook {
  const [form] = prepareForms(checked, { kind, due: null }, NOW) ?? [];
  if (form === undefined) throw new Error('no form');
  return foundFromPlan(form.plan);
}

function readBack(checked: CheckedWorkbook, kind: FormKind): ReturnedForm {
  const reading = readForm(sendForm(checked, kind));
  if (reading.kind !== 'form') throw new Error(`read as ${reading.kind}`);
  return reading.form;
}

function copy(kind: 'live' | 'frozen' | 'public') {
  return (count: number): Steps => {
    const scored = scoreBook(findPeople(count));
    if (scored === null) throw new Error('the contest has errors');
    const order = { kind, unit: null, leaveOut: new Set<never>() };
    return planCopyInSteps(scored, order, { file: 'so.xlsx', traces: null }, NOW);
  };
}

function forms(kind: FormKind) {
  return (count: number): Steps => prepareFormsInSteps(check(count), { kind, due: null }, NOW);
}

function correction(kind: FormKind) {
  return (count: number): Steps => {
    const checked = check(count);
    const form = readBack(checked, kind);
    const wish = { rows: form.asked.slice(0, 1), reason: '', due: null };
    return returnFormInSteps(checked, form, wish, NOW);
  };
}

function reading(kind: FormKind) {
  return (count: number): Steps => readFormInSteps(sendForm(check(count), kind));
}

function countSteps(steps: Steps): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

// Whoever waits has a turn for each nominee in each pass over all of them; a check is two passes.
test.each<[string, (count: number) => Steps, number]>([
  ['frozen copy: told, scored, searched for what is personal, digested', copy('frozen'), 4],
  ['public copy: the same', copy('public'), 4],
  ['live copy: besides, read again, checked, scored and drawn in formulas', copy('live'), 10],
  ['self forms: checked, built, drawn', forms('self'), 4],
  ['review forms: the same', forms('review'), 4],
  ['board: checked, both kinds built', (count) => listFormStatesInSteps(check(count), NOW), 4],
  ['help for reading: the same', (count) => prepareReadingContext(check(count)), 4],
  ['a self form read', reading('self'), 1],
  ['a review form read', reading('review'), 1],
  [
    'correction of a self form: checked three times, built twice, opened, drawn',
    correction('self'),
    10,
  ],
  ['correction of a review form: opened at once', correction('review'), 9],
])('%s', (_, begin, passes) => {
  const more = countSteps(begin(MANY)) - countSteps(begin(FEW));
  expect(more / (MANY - FEW)).toBeGreaterThanOrEqual(passes);
});
