import fc from 'fast-check';
import { compareNominees } from '../../src/domain/comparison/compare-nominees';
import { traceTotal } from '../../src/domain/comparison/trace-total';
import type { TracedLine } from '../../src/domain/comparison/trace-total';
import { finerContests } from '../support/arbitrary-contests';
import { scoreData } from '../support/score-data';

const RUNS = { seed: 20230905, numRuns: 80 };

const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);

test('the differences of any two nominees add up to the difference of their totals', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      const { contest, nominees } = scoreData(data);
      for (const { scored: one } of nominees) {
        for (const { scored: other } of nominees) {
          const { difference, differing, equal } = compareNominees(contest.criteria, one, other);
          expect(sum(differing.map((line) => line.difference))).toBe(one.total - other.total);
          expect(difference).toBe(one.total - other.total);
          expect(sum([...differing, ...equal].map((line) => line.one ?? 0))).toBe(one.total);
          expect(sum([...differing, ...equal].map((line) => line.other ?? 0))).toBe(other.total);
        }
      }
    }),
    RUNS,
  );
});

const worth = (line: TracedLine): number =>
  line.kind === 'adjustment' ? line.adjustment.points : (line.points ?? 0);

test('the outermost lines of a traced total add up to it, and so do the innermost', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      const { contest, nominees } = scoreData(data);
      for (const { scored } of nominees) {
        const lines = traceTotal(contest.criteria, scored);
        expect(sum(lines.filter(({ depth }) => depth === 0).map(worth))).toBe(scored.total);
        expect(sum(lines.filter(({ kind }) => kind !== 'group').map(worth))).toBe(scored.total);
      }
    }),
    RUNS,
  );
});
