import type { Leaf } from '../../domain/criterion';
import { numberOfDecimal, shareOfPercentPoints } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import type { NomineeResult } from '../../domain/results';
import { listRequirements } from '../../domain/scoring/failed-requirements';
import { findLeaders } from '../../domain/scoring/find-leaders';
import type { Leaders } from '../../domain/scoring/find-leaders';
import { leaderHeadings } from '../../text/travel/twins';
import type { CellValue } from '../sheet-plan';
import { bestKey, resultKey } from './criterion-twins';
import type { TwinFrame } from './twin-frame';
import type { TwinColumn, WorkingLook } from './twin-grid';

const standingKey = ({ code }: Leaf): string => `standing:${code}`;

/** Results as numbers, of those who may lead; then the best of each one's cluster. */
export function layLeaderTwins(frame: TwinFrame, look: WorkingLook): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const compared = contest.criteria.leaves.filter(({ rule }) => rule.kind === 'leader');
  const leaders = findLeaders(contest);
  const hasRequirements = listRequirements(contest.criteria).length > 0;
  const asksEligible = hasRequirements && contest.settings.leaderPool === 'eligible';
  return compared.flatMap((leaf): readonly TwinColumn[] => {
    const headings = leaderHeadings(leaf.code);
    const style = leaf.percent ? styles.workingPercent : styles.working;
    const standing: TwinColumn = {
      ...look,
      style,
      key: standingKey(leaf),
      heading: headings.standing,
      cell: (one, row, grid) => {
        const result = grid.at(resultKey(leaf), row);
        const isNumber = `COUNT(${result})=1`;
        const mayLead = asksEligible ? `AND(${grid.at('failures', row)}=0,${isNumber})` : isNumber;
        return {
          formula: `IF(${mayLead},${result},0)`,
          value: standingOf(one, leaf, asksEligible),
        };
      },
    };
    const best: TwinColumn = {
      ...look,
      style,
      key: bestKey(leaf),
      heading: headings.best,
      cell: (one, row, grid) => {
        const isOwn = `(${grid.all('cluster')}=${grid.at('cluster', row)})`;
        const formula = `SUMPRODUCT(MAX(${isOwn}*${grid.all(standingKey(leaf))}))`;
        return { formula, value: showBest(one, leaf, leaders) };
      },
    };
    return [standing, best];
  });
}

function standingOf({ scored }: NomineeResult, leaf: Leaf, asksEligible: boolean): CellValue {
  const result = scored.nominee.results[leaf.index];
  if (result?.kind !== 'number' || (asksEligible && scored.excludedBy.length > 0)) return 0;
  return showResult(leaf, result.value);
}

/** Of the cluster that somebody is in; 0 where nobody leads it. */
export function showBest({ scored }: NomineeResult, leaf: Leaf, leaders: Leaders): CellValue {
  const best = leaders.get(leaf.index)?.get(scored.nominee.clusterKey);
  return best === undefined ? 0 : showResult(leaf, best);
}

function showResult({ percent }: Leaf, result: Decimal): number {
  return numberOfDecimal(percent ? shareOfPercentPoints(result) : result);
}
