import { listTied } from '../../src/domain/ranking/rank-nominees';
import fc from 'fast-check';
import type { ScopeResults } from '../../src/domain/results';
import { finerContests } from '../support/arbitrary-contests';
import { scoreData } from '../support/score-data';

const RUNS = { seed: 20230905, numRuns: 80 };

function always(check: (results: ScopeResults) => void): void {
  fc.assert(
    fc.property(finerContests, (data) => check(scoreData(data))),
    RUNS,
  );
}

test('a rank is one more than the number of those with a higher total', () => {
  always(({ nominees }) => {
    const taking = nominees.filter((one) => one.scored.excludedBy.length === 0);
    for (const { scored, ranking } of taking) {
      const { cluster } = scored.nominee;
      const higher = taking.filter((other) => other.scored.total > scored.total);
      const inCluster = higher.filter((other) => other.scored.nominee.cluster === cluster);
      expect(ranking.rank).toBe(1 + higher.length);
      expect(ranking.clusterRank).toBe(cluster === null ? null : 1 + inCluster.length);
      const level = taking.filter((other) => other.scored.total === scored.total);
      expect(listTied(ranking, scored)).toHaveLength(level.length - 1);
    }
  });
});

test('who fails a requirement has no rank, no band and no award', () => {
  always(({ nominees }) => {
    for (const { scored, ranking, classification, proposal } of nominees) {
      if (scored.excludedBy.length === 0) continue;
      expect([ranking.rank, ranking.clusterRank, ranking.sharing]).toEqual([null, null, []]);
      expect([classification, proposal.award, proposal.pending]).toEqual([null, null, null]);
      for (const outcome of proposal.outcomes) expect(outcome.kind).toBe('excluded');
    }
  });
});

test('a band is the highest whose edge the total reaches', () => {
  always(({ contest, nominees }) => {
    for (const { scored, classification } of nominees) {
      if (scored.excludedBy.length > 0) continue;
      const reached = contest.bands.filter((band) => band.from <= scored.total);
      const best = reached.reduce<number | null>(
        (most, { from }) => (most === null || from > most ? from : most),
        null,
      );
      const label = contest.bands.find((band) => band.from === best)?.label ?? null;
      expect(classification).toBe(label);
    }
  });
});

type Kind = ScopeResults['nominees'][number]['proposal']['outcomes'][number]['kind'];

/** The totals of those with this outcome of an award rule. */
function totalsOf({ nominees }: ScopeResults, award: string, kind: Kind): readonly number[] {
  return nominees
    .filter(({ proposal }) =>
      proposal.outcomes.some((one) => one.award === award && one.kind === kind),
    )
    .map((one) => one.scored.total);
}

/** Whole numbers only: a share in tenths of a per cent. */
function seatsOf({ contest, nominees }: ScopeResults, award: string): number {
  const quota = contest.awards.find((rule) => rule.award === award)?.quota ?? null;
  if (quota === null) return Infinity;
  if (quota.kind === 'count') return quota.count;
  const taking = nominees.filter((one) => one.scored.excludedBy.length === 0).length;
  const tenths = quota.percent.units * (quota.percent.scale === 0 ? 10 : 1);
  return Math.floor((taking * tenths) / 1000);
}

test('an award never passes its quota, and no seat is left while someone could have it', () => {
  always((results) => {
    for (const { award } of results.contest.awards) {
      const seats = seatsOf(results, award);
      const proposed = totalsOf(results, award, 'proposed');
      const pending = totalsOf(results, award, 'pending');
      const full = totalsOf(results, award, 'quotaFull');
      expect(proposed.length).toBeLessThanOrEqual(seats);
      // A tie is pending only where it does not fit whole.
      if (pending.length > 0) expect(proposed.length + pending.length).toBeGreaterThan(seats);
      else if (full.length > 0) expect(proposed).toHaveLength(seats);
      expect(new Set(pending).size).toBeLessThanOrEqual(1);
      // Nobody with less goes before somebody with more.
      const [least, most] = [Math.min(...proposed), Math.max(...full, ...pending)];
      expect(least).toBeGreaterThanOrEqual(most);
      expect(Math.min(...pending)).toBeGreaterThanOrEqual(Math.max(...full));
    }
  });
});

test('nobody is proposed for what they wait for, nor for what another award shuts out', () => {
  always(({ contest, nominees }) => {
    for (const { proposal } of nominees) {
      const { outcomes, award, pending } = proposal;
      expect(outcomes.map((one) => one.award)).toEqual(contest.awards.map((rule) => rule.award));
      if (award !== null) expect(award).not.toBe(pending);
      const held = outcomes.filter((one) => one.kind === 'proposed' || one.kind === 'pending');
      for (const { rule } of held) {
        for (const other of held) expect(rule.excludes).not.toContain(other.award);
      }
    }
  });
});

test('who is proposed meets the standard', () => {
  always(({ nominees }) => {
    for (const { scored, proposal } of nominees) {
      for (const outcome of proposal.outcomes) {
        if (outcome.kind !== 'proposed' && outcome.kind !== 'pending') continue;
        expect(scored.total).toBeGreaterThanOrEqual(outcome.rule.minimumTotal ?? -Infinity);
        for (const { rule, index } of outcome.rule.required) {
          const points = scored.points[index] ?? 0;
          const applies = scored.nominee.results[index]?.kind !== 'notApplicable';
          if (rule.kind === 'deduction') expect(points).toBe(0);
          else if (rule.kind !== 'requirement' && applies) expect(points).toBeGreaterThan(0);
        }
      }
    }
  });
});
