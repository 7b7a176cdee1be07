import fc from 'fast-check';
import { finishSteps } from '../../src/domain/finish-steps';
import { retellContestInSteps } from '../../src/domain/retelling/retell-contest';
import { retellInformation } from '../../src/domain/retelling/retell-information';
import { planBook } from '../../src/workbook/book/plan-book';
import type { BookData } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { Reading } from '../../src/workbook/reading/read-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { books } from '../support/arbitrary-books';
import { foundFromPlan } from '../support/found-from-plan';
import { tellContest } from '../support/tell-contest';

const RUNS = { seed: 20251123, numRuns: 60 };

function readPlan(plan: WorkbookPlan): Reading {
  return readWorkbook(foundFromPlan(plan));
}

test('a book made from what a book states says the same, and so does one made from that', () => {
  fc.assert(
    fc.property(books, (book) => {
      const retell = (data: BookData): BookData => {
        const { draft } = readPlan(planBook(data));
        const contests = data.contests.map(({ scope }) =>
          finishSteps(retellContestInSteps(draft, scope)),
        );
        return { ...data, information: retellInformation(draft), contests };
      };
      const retold = retell(book);
      expect(retold.contests.map(tellContest)).toStrictEqual(book.contests.map(tellContest));
      expect(retold.information).toMatchObject(book.information);
      // Numbers are told in their shortest form, so that only the second telling is the same throughout.
      expect(retell(retold)).toStrictEqual(retold);
    }),
    RUNS,
  );
});

test('settings that contest data can leave out are told as well', () => {
  const [book] = fc.sample(books, { seed: 1, numRuns: 1 });
  const [contest] = book?.contests ?? [];
  if (book === undefined || contest === undefined) throw new Error('no book');
  const chosen = { ...contest, leaderAtTarget: 'full', newcomer: 'notApplicable' } as const;
  const { draft } = readPlan(planBook({ ...book, contests: [chosen] }));
  expect(finishSteps(retellContestInSteps(draft, contest.scope))).toMatchObject({
    leaderAtTarget: 'full',
    newcomer: 'notApplicable',
  });
});

test('a level is told as the criteria spell it, however it was typed', () => {
  const levels = { 'Hòa giải tốt': '10', Khá: '7' };
  const criteria = [
    { code: 'I', parent: null, name: 'Mức', max: '10', rule: { kind: 'levels', levels } as const },
  ];
  const nominees = [
    { code: '1', name: 'Thôn 1', results: { I: ' HOÀ  giải tốt ' } },
    { code: '2', name: 'Thôn 2', results: { I: 'khá' } },
    { code: '3', name: 'Thôn 3', results: {} },
  ];
  const contest = { scope: 'tapThe', declaredTotal: '10', criteria, nominees } as const;
  const { draft } = readPlan(planBook({ subtitle: '', information: {}, contests: [contest] }));
  const told = finishSteps(retellContestInSteps(draft, 'tapThe')).nominees.map(
    ({ results }) => results,
  );
  expect(told).toEqual([{ I: 'Hòa giải tốt' }, { I: 'Khá' }, {}]);
});
