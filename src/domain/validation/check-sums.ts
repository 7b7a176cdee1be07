import type { CriteriaTree, Criterion, Group } from '../criterion';
import { groupsFromInside } from '../criterion';
import { decimalOfPoints } from '../points';
import type { Points } from '../points';
import { criteriaBlock } from '../place';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import { baseLeaves } from '../scoring/adjustments';
import type { Settings } from '../settings';
import { settingColumn } from './read-settings';

/**
 * Cộng lại: every group's maximum is the sum of its children's, and the declared total is the sum of
 * the leaves that are neither bonus nor deduction; a total declared with its bonus (950 + 50 = 1.000,
 * Hướng dẫn 804/HD-SNV Thừa Thiên Huế 2018) is right too.
 */
export function checkSums(
  tree: CriteriaTree,
  scope: ScopeId,
  settings: Settings,
  problems: Problem[],
): void {
  const { step } = settings;
  const block = criteriaBlock(scope);
  for (const group of groupsFromInside(tree.roots)) {
    const sum = sumOfMaxima(group.children);
    if (sum === group.max) continue;
    const detail = {
      code: 'group-sum-mismatch',
      criterion: group.code,
      stated: decimalOfPoints(group.max, step),
      sum: decimalOfPoints(sum, step),
    } as const;
    problems.push(reportProblem(detail, { block, row: group.row, column: 'max' }));
  }
  const base = baseLeaves(tree).reduce((sum, leaf) => sum + leaf.max, 0);
  const withBonus = base + tree.roots.reduce((sum, root) => sum + mostBonus(root), 0);
  if (settings.declaredTotal === base || settings.declaredTotal === withBonus) return;
  const stated = decimalOfPoints(settings.declaredTotal, step);
  problems.push(
    reportProblem(
      { code: 'declared-total-mismatch', stated, sum: decimalOfPoints(base, step) },
      { block: 'settings', row: settings.declaredTotalRow, column: settingColumn(scope) },
    ),
  );
}

function sumOfMaxima(children: readonly Criterion[]): Points {
  return children.reduce((sum, child) => sum + child.max, 0);
}

/** The most that the bonuses under a criterion can add, with their caps. */
function mostBonus(criterion: Criterion): Points {
  if (criterion.kind === 'leaf') return criterion.rule.kind === 'bonus' ? criterion.max : 0;
  const sum = criterion.children.reduce((total, child) => total + mostBonus(child), 0);
  return limitByCap(criterion, sum);
}

function limitByCap({ cap }: Group, sum: Points): Points {
  return cap === null ? sum : Math.min(sum, cap);
}
