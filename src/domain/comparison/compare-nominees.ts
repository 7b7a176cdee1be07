import type { CriteriaTree, Leaf } from '../criterion';
import type { Points } from '../points';
import type { Adjustment } from '../scoring/adjustments';
import type { ScoredNominee } from '../scoring/score-scope';

/** What a line of a total stands for. */
type LineSubject =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'adjustment'; readonly adjustment: Adjustment };

/** Dòng so sánh: the same line of two totals. */
export type ComparedLine = {
  readonly subject: LineSubject;
  /** Null where a result is missing, or where nothing is adjusted: it adds nothing. */
  readonly one: Points | null;
  readonly other: Points | null;
  /** One's points less the other's. */
  readonly difference: Points;
};

/** So sánh two totals of one scope. */
export type Comparison = {
  /** One's total less the other's: the sum of all differences, exactly. */
  readonly difference: Points;
  /** Where it comes from, the greatest first; then in the order of the criteria. */
  readonly differing: readonly ComparedLine[];
  /** In the order of the criteria. */
  readonly equal: readonly ComparedLine[];
};

/** So sánh two nominees of one scope, line by line: every criterion and every adjustment. */
export function compareNominees(
  { leaves }: CriteriaTree,
  one: ScoredNominee,
  other: ScoredNominee,
): Comparison {
  const lines = [
    ...leaves.map((leaf) =>
      compareLine({ kind: 'leaf', leaf }, one.points[leaf.index], other.points[leaf.index]),
    ),
    ...listAdjustments(one, other).map((adjustment) =>
      compareLine(
        { kind: 'adjustment', adjustment },
        findAdjustment(one, adjustment)?.points,
        findAdjustment(other, adjustment)?.points,
      ),
    ),
  ];
  const size = ({ difference }: ComparedLine): number => Math.abs(difference);
  return {
    difference: one.total - other.total,
    differing: lines.filter((line) => line.difference !== 0).sort((a, b) => size(b) - size(a)),
    equal: lines.filter((line) => line.difference === 0),
  };
}

function compareLine(
  subject: LineSubject,
  one: Points | null | undefined,
  other: Points | null | undefined,
): ComparedLine {
  return {
    subject,
    one: one ?? null,
    other: other ?? null,
    difference: (one ?? 0) - (other ?? 0),
  };
}

/** Those of either, each once. */
function listAdjustments(one: ScoredNominee, other: ScoredNominee): readonly Adjustment[] {
  const more = other.adjustments.filter((adjustment) => !findAdjustment(one, adjustment));
  return [...one.adjustments, ...more];
}

function findAdjustment(
  { adjustments }: ScoredNominee,
  { kind, group }: Adjustment,
): Adjustment | undefined {
  return adjustments.find((one) => one.kind === kind && one.group === group);
}
