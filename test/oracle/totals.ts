// All lines of one nominee: leaves, caps, rescale, floor; the total is their sum.

import { childrenOf, doesNotApply, leavesOf } from './contest';
import type { AdjustmentLine, Contest, Criterion, Leaf, Nominee } from './contest';
import { pointsOf, stepOf } from './points';
import {
  compare,
  divide,
  equal,
  format,
  multiply,
  negate,
  parse,
  roundHalfUp,
  subtract,
  sum,
  zero,
} from './rational';
import type { Rational } from './rational';

export type Adjustment = {
  readonly criterion: string | null;
  readonly adjustment: AdjustmentLine['adjustment'];
  readonly points: Rational;
};
export type Tally = {
  readonly points: ReadonlyMap<string, Rational>;
  readonly adjustments: readonly Adjustment[];
  readonly total: Rational;
};

export function tally(contest: Contest, nominee: Nominee): Tally {
  const points = new Map<string, Rational>();
  for (const leaf of leavesOf(contest)) points.set(leaf.code, pointsOf(contest, leaf, nominee));
  const adjustments: Adjustment[] = [];
  for (const criterion of contest.criteria) {
    if (criterion.parent === null) sumAndCaps(contest, criterion, points, adjustments);
  }
  write(adjustments, null, 'rescale', rescaled(contest, nominee, points));
  const before = sum([...points.values(), ...adjustments.map((line) => line.points)]);
  const floor = contest.floor === undefined ? zero : parse(contest.floor);
  if (compare(before, floor) < 0) write(adjustments, null, 'floor', subtract(floor, before));
  return {
    points,
    adjustments,
    total: sum([...points.values(), ...adjustments.map((line) => line.points)]),
  };
}

/** The sum of a criterion after its own cap; inner caps are written before outer ones. */
function sumAndCaps(
  contest: Contest,
  criterion: Criterion,
  points: ReadonlyMap<string, Rational>,
  lines: Adjustment[],
): Rational {
  const own = points.get(criterion.code);
  if (own !== undefined) return own;
  const children = childrenOf(contest, criterion.code);
  const total = sum(children.map((child) => sumAndCaps(contest, child, points, lines)));
  if (criterion.cap === undefined) return total;
  const cap = parse(criterion.cap);
  if (compare(total, cap) > 0) {
    write(lines, criterion.code, 'cap', subtract(cap, total));
    return cap;
  }
  if (compare(total, negate(cap)) < 0) {
    write(lines, criterion.code, 'cap', subtract(negate(cap), total));
    return negate(cap);
  }
  return total;
}

const counts = (leaf: Leaf): boolean =>
  leaf.rule.kind !== 'bonus' && leaf.rule.kind !== 'deduction';

/** round(S × D ÷ (D − M)) − S. Nothing when everything applies, or when nothing does. */
function rescaled(
  contest: Contest,
  nominee: Nominee,
  points: ReadonlyMap<string, Rational>,
): Rational {
  if (contest.notApplicable === 'omit') return zero;
  const leaves = leavesOf(contest).filter(counts);
  const s = sum(leaves.map((leaf) => points.get(leaf.code) ?? zero));
  const d = sum(leaves.map((leaf) => parse(leaf.max)));
  const m = sum(
    leaves.filter((leaf) => doesNotApply(nominee, leaf.code)).map((leaf) => parse(leaf.max)),
  );
  if (equal(m, zero) || equal(m, d)) return zero;
  return subtract(roundHalfUp(divide(multiply(s, d), subtract(d, m)), stepOf(contest)), s);
}

function write(
  lines: Adjustment[],
  criterion: string | null,
  adjustment: Adjustment['adjustment'],
  points: Rational,
): void {
  if (!equal(points, zero)) lines.push({ criterion, adjustment, points });
}

export const shown = (line: Adjustment): AdjustmentLine => ({
  ...line,
  points: format(line.points),
});
