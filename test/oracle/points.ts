// The points of one nominee in one leaf, rule by rule.

import { doesNotApply, resultOf } from './contest';
import type { Contest, Leaf, Nominee, NomineeResult, RankPair, Tier } from './contest';
import { bestOfCluster } from './leader';
import {
  add,
  compare,
  divide,
  half,
  multiply,
  negate,
  one,
  parse,
  roundHalfUp,
  smaller,
  subtract,
  zero,
} from './rational';
import type { Rational } from './rational';

const DEFAULT_STEP = '0.01';
export const stepOf = (contest: Contest): Rational => parse(contest.step ?? DEFAULT_STEP);

/** Rounded once, half up. What is rounded of a deduction is the amount taken away. */
export function pointsOf(contest: Contest, leaf: Leaf, nominee: Nominee): Rational {
  if (doesNotApply(nominee, leaf.code)) return zero;
  const amount = roundHalfUp(exactAmount(contest, leaf, nominee), stepOf(contest));
  return leaf.rule.kind === 'deduction' ? negate(amount) : amount;
}

function exactAmount(contest: Contest, leaf: Leaf, nominee: Nominee): Rational {
  const max = parse(leaf.max);
  const result = resultOf(nominee, leaf.code);
  const rule = leaf.rule;
  switch (rule.kind) {
    case 'direct':
      return parse(text(result));
    case 'passFail':
      return text(result) === 'dat' ? max : zero;
    case 'requirement':
      return zero;
    case 'proportional':
      return rule.lower === true
        ? lessIsBetter(max, parse(rule.target), parse(text(result)))
        : multiply(max, smaller(divide(parse(text(result)), parse(rule.target)), one));
    case 'tiers':
      return tierOf(rule.tiers, parse(text(result)));
    case 'count':
    case 'bonus':
    case 'deduction':
      return smaller(multiply(parse(rule.per), parse(text(result))), max);
    case 'levels':
      return levelOf(rule.levels, text(result));
    case 'rankChange': {
      const { last, now } = pair(result);
      return last === null
        ? parse(rule.newcomer)
        : tierOf(rule.tiers, subtract(parse(last), parse(now)));
    }
    case 'leader':
      return besideLeader(
        max,
        parse(rule.target),
        parse(text(result)),
        bestOfCluster(contest, leaf, nominee),
      );
  }
}

function lessIsBetter(max: Rational, target: Rational, result: Rational): Rational {
  if (compare(result, zero) === 0) return max;
  return multiply(max, smaller(divide(target, result), one));
}

function tierOf(tiers: readonly Tier[], result: Rational): Rational {
  for (const tier of tiers) {
    if (tier.from === null) return parse(tier.points);
    const above = compare(result, parse(tier.from));
    if (above > 0 || (above === 0 && tier.inclusive === true)) return parse(tier.points);
  }
  throw new Error('no tier holds');
}

function levelOf(levels: Readonly<Record<string, string>>, name: string): Rational {
  const points = levels[name];
  if (points === undefined) throw new Error(`unknown level: ${name}`);
  return parse(points);
}

function besideLeader(
  max: Rational,
  target: Rational,
  result: Rational,
  best: Rational | null,
): Rational {
  const halfOfMax = multiply(half, max);
  if (compare(result, target) < 0) return divide(multiply(halfOfMax, result), target);
  if (compare(result, target) === 0) return halfOfMax;
  if (best === null || compare(best, target) <= 0) return halfOfMax;
  const share = divide(subtract(result, target), subtract(best, target));
  return add(halfOfMax, multiply(smaller(share, one), halfOfMax));
}

function text(result: NomineeResult): string {
  if (typeof result !== 'string') throw new Error('a single result was expected');
  return result;
}
function pair(result: NomineeResult): RankPair {
  if (typeof result === 'string') throw new Error('a pair of ranks was expected');
  return result;
}
