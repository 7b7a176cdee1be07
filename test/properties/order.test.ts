import fc from 'fast-check';
import type { ContestData } from '../../src/domain/contest-data';
import { finerContests } from '../support/arbitrary-contests';
import { showScores } from '../support/score-data';

const RUNS = { seed: 20230905, numRuns: 50 };

/** Results by nominee; lines below the points in an order of their own. */
function byCode(data: ContestData): unknown {
  const lines = showScores(data).map(({ adjustments, ...result }) => [
    result.code,
    { ...result, adjustments: adjustments.map((line) => JSON.stringify(line)).sort() },
  ]);
  return Object.fromEntries(lines);
}

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test('nobody’s result depends on where their row stands', () => {
  const cases = finerContests.chain((data) =>
    shuffled(data.nominees).map((nominees) => [data, { ...data, nominees }] as const),
  );
  fc.assert(
    fc.property(cases, ([data, turned]) => expect(byCode(turned)).toEqual(byCode(data))),
    RUNS,
  );
});

test('nor on the order of the criteria', () => {
  const cases = finerContests.chain((data) =>
    shuffled(data.criteria).map((criteria) => [data, { ...data, criteria }] as const),
  );
  fc.assert(
    fc.property(cases, ([data, turned]) => expect(byCode(turned)).toEqual(byCode(data))),
    RUNS,
  );
});

test('nor on the order of bands and award rules', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      const bands = [...(data.bands ?? [])].reverse();
      const awards = [...(data.awards ?? [])].reverse();
      expect(byCode({ ...data, bands, awards })).toEqual(byCode(data));
    }),
    RUNS,
  );
});
