import fc from 'fast-check';
import type { ContestData } from '../../src/domain/contest-data';
import { RULE_KINDS } from '../../src/domain/rules/rule';
import { SCOPES } from '../../src/domain/scope';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { planBook } from '../../src/workbook/book/plan-book';
import type { BookData } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { books } from '../support/arbitrary-books';
import { showContest } from '../support/show-contest';
import { tellContest } from '../support/tell-contest';

const RUNS = { seed: 20230905, numRuns: 25 };

/** Into the bytes of a file, out of them, recognised and checked. */
async function readBack(book: BookData) {
  const file = await readXlsxWorkbook(await writeXlsxWorkbook(planBook(book)));
  if (!file.ok) throw new Error(file.reason);
  const { draft, problems } = readWorkbook(file.workbook);
  const validation = validateContest(draft, { allowMissing: false });
  const errors = [...problems, ...validation.problems].filter((one) => one.severity === 'error');
  expect(errors).toEqual([]);
  if (validation.contest === null) throw new Error('no contest was read');
  return { contest: validation.contest, draft };
}

test('a contest that is written to a file is read from it unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(books, async (book) => {
      const { contest, draft } = await readBack(book);
      const inOrder = SCOPES.flatMap((scope) =>
        book.contests.filter((data) => data.scope === scope),
      );
      expect(contest.scopes.map((scope) => showContest(scope, draft))).toStrictEqual(
        inOrder.map(tellContest),
      );
      const filled = [...contest.information].filter(([item, text]) => {
        return item !== 'scopes' && text !== '';
      });
      expect(Object.fromEntries(filled)).toStrictEqual({ ...book.information });
    }),
    RUNS,
  );
});

/** A column that no book of these runs fills could be lost unseen. */
test('the books of these runs use every rule, parameter, detail and award', () => {
  const all = fc.sample(books, RUNS).flatMap((book) => book.contests);
  const keys = (rows: (contest: ContestData) => readonly object[]): readonly string[] => [
    ...new Set(all.flatMap(rows).flatMap((row) => Object.keys(row))),
  ];
  const rules = all.flatMap(({ criteria }) => criteria.flatMap(({ rule }) => rule ?? []));
  expect(new Set(rules.map((rule) => rule.kind))).toEqual(new Set(RULE_KINDS));
  expect(rules.some((rule) => rule.kind === 'proportional' && rule.lower === true)).toBe(true);
  expect(rules.some((rule) => 'tiers' in rule && rule.tiers.length > 2)).toBe(true);
  expect(keys(({ criteria }) => criteria)).toEqual(
    expect.arrayContaining(['cap', 'unit', 'evidence', 'scoredBy', 'reviewer', 'source', 'note']),
  );
  const awards = ['minimumTotal', 'required', 'quota', 'excludes'];
  expect(keys(({ awards: found = [] }) => found)).toEqual(expect.arrayContaining(awards));
  const quotas = all.flatMap(({ awards: found = [] }) => found.flatMap(({ quota }) => quota ?? []));
  expect(new Set(quotas.flatMap(Object.keys))).toEqual(new Set(['count', 'share']));
  for (const scope of SCOPES) {
    const details = keys((contest) => (contest.scope === scope ? contest.nominees : []));
    const wanted = ['title', 'birthYear', 'position', 'isLeader', 'isDirectWorker', 'headcount'];
    expect(details).toEqual(expect.arrayContaining([...wanted, 'awardType', 'summary', 'unit']));
  }
});
