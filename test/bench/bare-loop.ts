import type { ScopeContest } from '../../src/domain/contest';

/**
 * What the same sums cost without exactness, reasons or refusals: plain numbers, rounded by
 * multiplication, one list of points and one total a nominee. The measure for the scoring.
 */
export type BareContest = {
  readonly rules: readonly { kind: string; max: number; parameter: number; tiers: BareTier[] }[];
  readonly results: readonly (readonly (number | boolean)[])[];
};

type BareTier = { from: number; inclusive: boolean; points: number };

export function toBareContest({ criteria, nominees, settings }: ScopeContest): BareContest {
  const step = settings.step.units / 10 ** settings.step.scale;
  const rules = criteria.leaves.map(({ rule, max }) => ({
    kind: rule.kind,
    max: max * step,
    parameter:
      rule.kind === 'proportional'
        ? rule.target.units / 10 ** rule.target.scale
        : rule.kind === 'count'
          ? rule.per * step
          : 0,
    tiers:
      rule.kind === 'tiers'
        ? rule.tiers.map(({ from, inclusive, points }) => ({
            from: from === null ? -Infinity : from.units / 10 ** from.scale,
            inclusive,
            points: points * step,
          }))
        : [],
  }));
  const results = nominees.map((nominee) =>
    nominee.results.map((result, index) => {
      const rule = criteria.leaves[index]?.rule;
      if (result.kind === 'number') return result.value.units / 10 ** result.value.scale;
      if (result.kind === 'judged') return result.passed;
      if (result.kind !== 'level' || rule?.kind !== 'levels') return 0;
      return (rule.levels.find(({ name }) => name === result.name)?.points ?? 0) * step;
    }),
  );
  return { rules, results };
}

export function scoreBarely({
  rules,
  results,
}: BareContest): { points: number[]; total: number }[] {
  return results.map((row) => {
    let total = 0;
    const points = row.map((result, index) => {
      const rule = rules[index];
      const value = rule === undefined ? 0 : scoreOne(rule, result);
      const rounded = Math.round(value * 100) / 100;
      total += rounded;
      return rounded;
    });
    return { points, total };
  });
}

function scoreOne(rule: BareContest['rules'][number], result: number | boolean): number {
  if (typeof result === 'boolean') return result ? rule.max : 0;
  switch (rule.kind) {
    case 'proportional':
      return rule.max * Math.min(result / rule.parameter, 1);
    case 'tiers':
      return (
        rule.tiers.find((tier) => result > tier.from || (tier.inclusive && result === tier.from))
          ?.points ?? 0
      );
    case 'count':
      return Math.min(rule.parameter * result, rule.max);
    default:
      return result;
  }
}
