import fc from 'fast-check';
import type { ContestData, CriterionData, ResultData } from '../../src/domain/contest-data';
import { compare, parse } from '../oracle/rational';
import { finerContests } from '../support/arbitrary-contests';
import { decimalText } from '../support/arbitrary-leaves';
import { showScores } from '../support/score-data';

const RUNS = { seed: 20230905, numRuns: 100 };

const thousandths = (text: string): number => Math.round(Number(text) * 1000);
const descends = (tiers: readonly { points: string }[]): boolean =>
  tiers.every(({ points }, at) => Number(points) <= Number(tiers[at - 1]?.points ?? Infinity));

/** A result that is at least as good, by `more` of the rule's own measure; null where none is. */
function better(criterion: CriterionData, result: ResultData, more: number): ResultData | null {
  const { rule, max, unit } = criterion;
  if (result === 'khongApDung') return null;
  if (typeof result !== 'string') {
    if (rule?.kind !== 'rankChange' || !descends(rule.tiers)) return null;
    return { ...result, now: String(Math.max(1, Number(result.now) - more)) };
  }
  switch (rule?.kind) {
    case 'direct':
      return more % 2 === 0 ? max : result;
    case 'passFail':
      return 'dat';
    case 'count':
    case 'bonus':
      return String(Number(result) + more);
    case 'deduction':
      return String(Math.max(0, Number(result) - more));
    case 'levels': {
      const now = Number(rule.levels[result]);
      const higher = Object.keys(rule.levels).filter((name) => Number(rule.levels[name]) >= now);
      return higher[more % higher.length] ?? null;
    }
    case 'proportional':
      return shift(result, rule.lower === true ? -more : more, Infinity);
    case 'leader':
      return shift(result, more, unit === '%' && Number(rule.target) <= 100 ? 100 : Infinity);
    case 'tiers':
      return descends(rule.tiers) ? shift(result, more, unit === '%' ? 100 : Infinity) : null;
    case 'rankChange':
    case 'requirement':
    case undefined:
      return null;
  }
}

/** More or less by a few hundredths or whole units, within 0 and what the cell may hold. */
function shift(result: string, by: number, most: number): string {
  const moved = thousandths(result) + by * (by % 3 === 0 ? 10 : 1000);
  const limit = Math.max(thousandths(result), most === Infinity ? moved : most * 1000);
  const least = Math.min(thousandths(result), 0);
  return decimalText(Math.max(least, Math.min(moved, limit)), 3);
}

type Change = {
  readonly data: ContestData;
  readonly row: number;
  readonly criterion: CriterionData;
};

/** A contest, and the same contest with one result of one nominee made better. */
const improvements: fc.Arbitrary<readonly [ContestData, Change] | null> = fc
  .tuple(finerContests, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 }))
  .map(([data, whose, which, more]) => {
    const row = whose % data.nominees.length;
    const nominee = data.nominees[row];
    const options = data.criteria.flatMap((criterion) => {
      const result = nominee?.results[criterion.code];
      const changed = result === undefined ? null : better(criterion, result, more);
      return changed === null ? [] : [{ criterion, changed }];
    });
    const option = options[which % options.length];
    if (option === undefined || nominee === undefined) return null;
    const { criterion, changed } = option;
    const results = { ...nominee.results, [criterion.code]: changed };
    const nominees = data.nominees.map((one, at) => (at === row ? { ...one, results } : one));
    return [data, { data: { ...data, nominees }, row, criterion }];
  });

test('a better result never lowers a total; only a leader’s lowers those of others', () => {
  let changes = 0;
  fc.assert(
    fc.property(improvements, (improvement) => {
      if (improvement === null) return;
      changes += 1;
      const [before, { data, row, criterion }] = improvement;
      const after = showScores(data);
      showScores(before).forEach(({ total }, at) => {
        const sign = compare(parse(after[at]?.total ?? ''), parse(total));
        if (at === row) expect(sign).toBeGreaterThanOrEqual(0);
        else if (criterion.rule?.kind === 'leader') expect(sign).toBeLessThanOrEqual(0);
        else expect(sign).toBe(0);
      });
    }),
    RUNS,
  );
  expect(changes).toBeGreaterThan(60);
});
