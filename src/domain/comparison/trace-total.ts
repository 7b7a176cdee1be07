import type { CriteriaTree, Criterion, Group, Leaf } from '../criterion';
import type { Points } from '../points';
import type { Adjustment } from '../scoring/adjustments';
import type { ScoredNominee } from '../scoring/score-scope';

/** Một dòng trong cách cộng điểm: `depth` counts the groups around it. */
export type TracedLine = { readonly depth: number } & (
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly points: Points | null }
  /** What the lines below it add up to, its cap included: not to be added once more. */
  | { readonly kind: 'group'; readonly group: Group; readonly points: Points }
  | { readonly kind: 'adjustment'; readonly adjustment: Adjustment }
);

/**
 * Cách cộng ra tổng điểm: every line in the order of the criteria tree. A cap stands last in its group,
 * rescaling and floor stand last of all; the lines without groups around them add up to the total.
 */
export function traceTotal({ roots }: CriteriaTree, scored: ScoredNominee): readonly TracedLine[] {
  const ofWhole = scored.adjustments.filter(({ group }) => group === null);
  return [
    ...roots.flatMap((root) => traceCriterion(root, scored, 0)),
    ...ofWhole.map((adjustment) => ({ kind: 'adjustment', adjustment, depth: 0 }) as const),
  ];
}

function traceCriterion(
  criterion: Criterion,
  scored: ScoredNominee,
  depth: number,
): readonly TracedLine[] {
  if (criterion.kind === 'leaf') {
    const points = scored.points[criterion.index] ?? null;
    return [{ kind: 'leaf', leaf: criterion, points, depth }];
  }
  const caps = scored.adjustments.filter(({ group }) => group === criterion);
  const below: readonly TracedLine[] = [
    ...criterion.children.flatMap((child) => traceCriterion(child, scored, depth + 1)),
    ...caps.map((adjustment) => ({ kind: 'adjustment', adjustment, depth: depth + 1 }) as const),
  ];
  const points = below.reduce((sum, line) => sum + worthOf(line, depth + 1), 0);
  return [{ kind: 'group', group: criterion, points, depth }, ...below];
}

/** A line counts for the group right around it alone. */
function worthOf(line: TracedLine, depth: number): Points {
  if (line.depth !== depth) return 0;
  return line.kind === 'adjustment' ? line.adjustment.points : (line.points ?? 0);
}
