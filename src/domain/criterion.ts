import type { Points } from './points';
import type { Rule } from './rules/rule';

/** Người chấm: who says what the result of a criterion is. */
export type ScoredBy = 'selfScored' | 'appraised' | 'surveyed' | 'scoredByLeaders';

/** In the order in which the workbook lists them; a blank cell is the first. */
export const SCORED_BY: readonly [ScoredBy, ...ScoredBy[]] = [
  'selfScored',
  'appraised',
  'surveyed',
  'scoredByLeaders',
];

/** Tiêu chí được chấm: a leaf of the criteria tree, with the rule that turns its result into points. */
export type Leaf = {
  readonly kind: 'leaf';
  /** Full path, unique in its scope. */
  readonly code: string;
  readonly name: string;
  readonly max: Points;
  readonly rule: Rule;
  /** Results are percent points, typed as Excel percentages. */
  readonly percent: boolean;
  /** As typed; empty where it is not. */
  readonly unit: string;
  readonly needsEvidence: boolean;
  readonly scoredBy: ScoredBy;
  /** Đơn vị chấm, as typed; empty where it is not. */
  readonly reviewer: string;
  /** Position among the leaves, in tree order: results and points stand in this order. */
  readonly index: number;
  readonly row: number;
};

/** Nhóm tiêu chí: never scored itself; its maximum is the sum of its children's. */
export type Group = {
  readonly kind: 'group';
  readonly code: string;
  readonly name: string;
  readonly max: Points;
  /** Limits the sum of a group of bonuses or of deductions. */
  readonly cap: Points | null;
  readonly children: readonly Criterion[];
  readonly row: number;
};

export type Criterion = Leaf | Group;

/** Cây tiêu chí of one scope. */
export type CriteriaTree = {
  readonly roots: readonly Criterion[];
  /** In tree order. */
  readonly leaves: readonly Leaf[];
};

/** The leaves under a criterion, itself if it is one, in tree order. */
export function leavesOf(criterion: Criterion): readonly Leaf[] {
  return criterion.kind === 'leaf' ? [criterion] : criterion.children.flatMap(leavesOf);
}

/** Groups before the groups that contain them: caps bite from the inside out. */
export function groupsFromInside(criteria: readonly Criterion[]): readonly Group[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === 'leaf' ? [] : [...groupsFromInside(criterion.children), criterion],
  );
}
