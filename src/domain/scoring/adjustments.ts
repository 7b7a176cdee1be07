import type { CriteriaTree, Criterion, Group, Leaf } from '../criterion';
import { groupsFromInside, leavesOf } from '../criterion';
import { scaleByRatio } from '../points';
import type { Points } from '../points';
import { countsTowardsTotal } from '../rules/rule';
import type { Result } from '../nominee';

/** Dòng điều chỉnh: what a cap, the rescaling or the floor adds to or takes from the sum of points. */
export type Adjustment = {
  readonly kind: 'cap' | 'rescale' | 'floor';
  /** The capped group; null for what concerns the whole total. */
  readonly group: Group | null;
  readonly points: Points;
};

type PointsByLeaf = readonly (Points | null)[];

/** Groups that have a cap, the inner ones first. Empty for most contests. */
export function cappedGroups(criteria: CriteriaTree): readonly Group[] {
  return groupsFromInside(criteria.roots).filter((group) => group.cap !== null);
}

/** Giới hạn điểm nhóm: a group of bonuses or deductions counts up to its cap; inner caps bite first. */
export function capGroups(groups: readonly Group[], points: PointsByLeaf): readonly Adjustment[] {
  const bitten = new Map<Group, Points>();
  for (const group of groups) {
    const sum = sumWithCaps(group, points, bitten);
    const cap = group.cap ?? 0;
    if (sum > cap) bitten.set(group, cap - sum);
    else if (sum < -cap) bitten.set(group, -cap - sum);
  }
  return [...bitten].map(([group, adjusted]) => ({ kind: 'cap', group, points: adjusted }));
}

function sumWithCaps(
  criterion: Criterion,
  points: PointsByLeaf,
  bitten: ReadonlyMap<Group, Points>,
): Points {
  if (criterion.kind === 'leaf') return points[criterion.index] ?? 0;
  let sum = bitten.get(criterion) ?? 0;
  for (const child of criterion.children) sum += sumWithCaps(child, points, bitten);
  return sum;
}

/** The leaves whose maxima make up the declared total: neither bonus, deduction nor requirement. */
export function baseLeaves({ roots }: CriteriaTree): readonly Leaf[] {
  return roots.flatMap(leavesOf).filter((leaf) => countsTowardsTotal(leaf.rule.kind));
}

/**
 * Quy đổi khi có tiêu chí không áp dụng: round(S × D ÷ (D − M)) − S, where S are the points of the
 * base leaves, D their maxima, M the maxima of those that don't apply (72 of 80 becomes 90).
 * Nothing when all apply, or when none does.
 */
export function rescaleTotal(
  base: readonly Leaf[],
  results: readonly Result[],
  points: PointsByLeaf,
): Adjustment | null {
  const { whole, applying, sum } = partsOfRescaling(base, results, points);
  if (applying === whole || applying === 0) return null;
  const rescaled = scaleByRatio(sum, { units: whole, scale: 0 }, { units: applying, scale: 0 });
  return { kind: 'rescale', group: null, points: rescaled - sum };
}

/** The points of the base leaves, the maxima of those that apply, and the maxima of all. */
export function partsOfRescaling(
  base: readonly Leaf[],
  results: readonly Result[],
  points: PointsByLeaf,
): { readonly sum: Points; readonly applying: Points; readonly whole: Points } {
  let whole = 0;
  let applying = 0;
  let sum = 0;
  for (const leaf of base) {
    whole += leaf.max;
    if (results[leaf.index]?.kind !== 'notApplicable') applying += leaf.max;
    sum += points[leaf.index] ?? 0;
  }
  return { sum, applying, whole };
}
