import type { Criterion, Leaf } from '../criterion';
import type { Points } from '../points';
import { countsTowardsTotal } from '../rules/rule';
import type { RuleKind } from '../rules/rule';
import type { RowReader } from './row-reader';

/** A row of the criteria sheet in its place in the tree, as far as it could be understood. */
export type CriterionNode = {
  readonly code: string;
  readonly reader: RowReader;
  /** Null when it could not be read. */
  readonly max: Points | null;
  readonly cap: Points | null;
  /** Empty for a leaf. */
  readonly children: readonly CriterionNode[];
  /** Null for a group, and for a leaf whose rule could not be recognised. */
  readonly kind: RuleKind | null;
  /** Null for a group, and for a leaf that cannot be used. */
  readonly leaf: Leaf | null;
};

/** The tree of what can be used; groups stay even when all their rows are lost. */
export function toCriteria(nodes: readonly CriterionNode[]): readonly Criterion[] {
  return nodes.flatMap((node): Criterion[] => {
    if (node.children.length === 0) return node.leaf === null ? [] : [node.leaf];
    const { code, reader, max, cap } = node;
    const children = toCriteria(node.children);
    const name = reader.text('name') ?? '';
    return [{ kind: 'group', code, name, max: max ?? 0, cap, children, row: reader.row }];
  });
}

export function leafNodes(node: CriterionNode): readonly CriterionNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leafNodes);
}

/** All bonuses, or all deductions; a requirement, or a row not understood, changes nothing. */
export function isOutsideTotal(node: CriterionNode): boolean {
  const kinds = new Set(leafNodes(node).map(({ kind }) => kind));
  kinds.delete('requirement');
  kinds.delete(null);
  return kinds.size === 0 || (kinds.size === 1 && (kinds.has('bonus') || kinds.has('deduction')));
}

/** What a leaf adds to the declared total; null when nobody can tell. */
export function baseMaximum({ kind, max }: CriterionNode): Points | null {
  if (kind === null) return null;
  return countsTowardsTotal(kind) ? max : 0;
}

/** Null as soon as one of the summands is. */
export function addAll(summands: readonly (Points | null)[]): Points | null {
  let sum = 0;
  for (const summand of summands) {
    if (summand === null) return null;
    sum += summand;
  }
  return sum;
}
