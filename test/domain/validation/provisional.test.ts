import { BLANK } from '../../../src/domain/draft';
import { computeResults } from '../../../src/domain/results';
import { shown } from '../../support/decimals';
import { check, faultsOf, num, txt } from '../../support/draft-book';
import type { Edit } from '../../support/draft-book';

/** Blank results of the second nominee: 6 and 8,33… points of the leader rule among others. */
const blanks: Edit = (book) => {
  for (const column of ['result:I.1', 'result:I.2', 'last:I.7', 'result:I.7', 'result:IV']) {
    book.nominee(1)[column] = BLANK;
  }
};

test('blank results are refused, each at its cell', () => {
  expect(faultsOf(blanks)).toEqual([
    'error result-missing nominees:tapThe 1 result:I.1',
    'error result-missing nominees:tapThe 1 result:I.2',
    'error result-missing nominees:tapThe 1 last:I.7',
    'error result-missing nominees:tapThe 1 result:I.7',
    'error result-missing nominees:tapThe 1 result:IV',
  ]);
});

test('or left to a provisional ranking', () => {
  const { contest, problems } = check(blanks, { allowMissing: true });
  expect(problems).toEqual([]);
  const [scope] = contest === null ? [] : computeResults(contest);
  const second = scope?.nominees[1];
  expect(second?.scored.missing).toBe(4);
  // I.3 10 + I.4 10 + I.5 6 + I.6 5 + I.8 10 (the leader) + II.1 2.
  expect(shown(second?.scored.total ?? NaN)).toBe('43');
  expect(second?.ranking.rank).toBe(3);
  expect(second?.classification).toBeNull();
  expect(second?.proposal.award).toBeNull();
  expect(second?.proposal.outcomes.map((one) => one.kind)).toEqual(['provisional', 'provisional']);
});

test('nobody is excluded by a requirement that is still blank', () => {
  const { contest } = check(blanks, { allowMissing: true });
  const [scope] = contest === null ? [] : computeResults(contest);
  expect(scope?.nominees[1]?.scored.excludedBy).toEqual([]);
});

test('who is provisional still leads the cluster', () => {
  const { contest } = check(
    (book) => {
      blanks(book);
      book.nominee(0)['result:I.8'] = num('85');
    },
    { allowMissing: true },
  );
  const [scope] = contest === null ? [] : computeResults(contest);
  const leaf = scope?.contest.criteria.leaves.find((one) => one.code === 'I.8');
  const points = scope?.nominees[0]?.scored.points[leaf?.index ?? -1];
  expect(shown(points ?? NaN)).toBe('7.5');
});

test('what is typed is judged all the same', () => {
  const faults = faultsOf(
    (book) => {
      blanks(book);
      book.nominee(1)['result:I.3'] = txt('95%');
      book.nominee(1)['last:I.7'] = num('0');
    },
    { allowMissing: true },
  );
  expect(faults).toEqual([
    'error number-as-text nominees:tapThe 1 result:I.3',
    'error rank-invalid nominees:tapThe 1 last:I.7',
  ]);
});

test('a nominee of whom nothing is known yet', () => {
  const { contest, problems } = check(
    (book) =>
      book
        .rows('nominees:tapThe')
        .push({ code: txt('TT004'), name: txt('Thôn 4'), cluster: txt('Cụm 1') }),
    { allowMissing: true },
  );
  expect(problems).toEqual([]);
  const [scope] = contest === null ? [] : computeResults(contest);
  expect(scope?.nominees[3]?.scored.missing).toBe(12);
  expect(scope?.nominees[3]?.scored.total).toBe(0);
});
