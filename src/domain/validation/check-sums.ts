import type { Decimal } from '../decimal';
import { decimalOfPoints } from '../points';
import type { Points } from '../points';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import { addAll, baseMaximum, isOutsideTotal, leafNodes } from './criterion-node';
import type { CriterionNode } from './criterion-node';
import type { DeclaredTotal } from './read-declared-total';

/**
 * Cộng lại: every group's maximum is the sum of its children's, and the declared total is the sum of
 * the leaves that are neither bonus nor deduction; a total declared with its bonus (950 + 50 = 1.000,
 * Hướng dẫn 804/HD-SNV Thừa Thiên Huế 2018) is right too. Where a number could not be read nothing is
 * said of the sums it belongs to, and one wrong number is said once, at the group nearest to it.
 */
export function checkSums(
  roots: readonly CriterionNode[],
  declared: DeclaredTotal,
  step: Decimal,
  problems: Problem[],
): void {
  for (const root of roots) checkGroup(root, step);
  checkDeclaredTotal(roots, declared, step, problems);
}

function checkGroup(node: CriterionNode, step: Decimal): void {
  for (const child of node.children) checkGroup(child, step);
  const { children, max, code, reader } = node;
  if (children.length === 0 || max === null) return;
  const stated = addAll(children.map((child) => child.max));
  if (stated === null || stated === max || sumOfLeaves(node) === max) return;
  const detail = {
    code: 'group-sum-mismatch',
    criterion: code,
    stated: decimalOfPoints(max, step),
    sum: decimalOfPoints(stated, step),
  } as const;
  reader.report(detail, 'max');
}

function sumOfLeaves(node: CriterionNode): Points | null {
  return addAll(leafNodes(node).map((leaf) => leaf.max));
}

function checkDeclaredTotal(
  roots: readonly CriterionNode[],
  { points, place }: DeclaredTotal,
  step: Decimal,
  problems: Problem[],
): void {
  const base = addAll(roots.flatMap(leafNodes).map(baseMaximum));
  if (points === null || base === null) return;
  const bonus = addAll(roots.map(mostBonus));
  const stated = addAll(roots.map(statedMaximum));
  if ([base, stated].includes(points)) return;
  if (bonus !== null && [base + bonus, (stated ?? base) + bonus].includes(points)) return;
  const detail = {
    code: 'declared-total-mismatch',
    stated: decimalOfPoints(points, step),
    sum: decimalOfPoints(base, step),
  } as const;
  problems.push(reportProblem(detail, place));
}

/** What a root says of itself: the total fits it when the wrong number stands below. */
function statedMaximum(root: CriterionNode): Points | null {
  const leaves = leafNodes(root);
  if (isOutsideTotal(root)) return 0;
  const mixed = leaves.some(({ kind }) => kind === 'bonus' || kind === 'deduction');
  return mixed ? addAll(leaves.map(baseMaximum)) : root.max;
}

/** The most that the bonuses under a criterion can add, with their caps. */
function mostBonus({ children, kind, max, cap }: CriterionNode): Points | null {
  if (children.length === 0) return kind === 'bonus' ? max : 0;
  const sum = addAll(children.map(mostBonus));
  return sum === null || cap === null ? sum : Math.min(sum, cap);
}
