import type { Leaf } from '../../domain/criterion';
import { numberOfDecimal, shareOfPercentPoints } from '../../domain/decimal';
import type { NomineeResult } from '../../domain/results';
import { baseLeaves, partsOfRescaling } from '../../domain/scoring/adjustments';
import { listRequirements } from '../../domain/scoring/failed-requirements';
import { findLeaders } from '../../domain/scoring/find-leaders';
import type { Leaders } from '../../domain/scoring/find-leaders';
import { leaderHeadings, TWIN_HEADINGS } from '../../text/twins';
import type { CellValue } from '../sheet-plan';
import { bestKey, pointsKey, resultKey } from './criterion-twins';
import { NOT_APPLICABLE } from './points-formula';
import { overCells, roundSum } from './round-formula';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import { REVIEW } from './twin-inputs';
import type { TwinColumn } from './twin-grid';

const WIDTH = 10;
const standingKey = ({ code }: Leaf): string => `standing:${code}`;

/** Columns that only lead to the others: they stay in sight, so that anyone can follow the formulas. */
export function layWorkingTwins(frame: TwinFrame): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const leaves = contest.criteria.leaves;
  const [first, last] = [leaves[0], leaves[leaves.length - 1]];
  if (first === undefined || last === undefined) throw new Error('a contest without criteria');
  const requirements = listRequirements(contest.criteria).map(pointsKey);
  const look = { group: TWIN_HEADINGS.working, width: WIDTH, style: styles.working } as const;
  const missing: TwinColumn = {
    ...look,
    key: 'missing',
    heading: TWIN_HEADINGS.missing,
    cell: ({ scored }, row, grid) => {
      const counted = overCells(
        'COUNT',
        leaves.map((leaf) => grid.at(pointsKey(leaf), row)),
      );
      const formula = `IF(${grid.at('total', row)}="","",${leaves.length}-(${counted}))`;
      return { formula, value: scored.missing };
    },
  };
  const review: TwinColumn = {
    ...look,
    key: 'review',
    heading: TWIN_HEADINGS.review,
    cell: (_, row, grid) => {
      const cells = grid.across(firstKey(first), 'floor', row);
      return { formula: `COUNTIF(${cells},${REVIEW})`, value: 0 };
    },
  };
  const failures: TwinColumn = {
    ...look,
    key: 'failures',
    heading: TWIN_HEADINGS.failures,
    cell: ({ scored }, row, grid) => ({
      formula: overCells(
        'SUM',
        requirements.map((key) => grid.at(key, row)),
      ),
      value: scored.excludedBy.length,
    }),
  };
  const basis: TwinColumn = {
    ...look,
    key: 'basis',
    heading: TWIN_HEADINGS.basis,
    style: styles.workingPoints,
    cell: ({ scored }, row, grid) => {
      const total = grid.at('total', row);
      const value = scored.excludedBy.length > 0 ? '' : pointsValue(frame, scored.total);
      if (requirements.length === 0) return { formula: `${total}`, value };
      return { formula: `IF(${grid.at('failures', row)}>0,"",${total})`, value };
    },
  };
  return [
    missing,
    review,
    ...(requirements.length > 0 ? [failures] : []),
    basis,
    ...layRescaling(frame, look),
    ...layLeaders(frame, look),
  ];
}

type Look = Pick<TwinColumn, 'group' | 'width' | 'style'>;

const firstKey = (leaf: Leaf): string =>
  leaf.rule.kind === 'rankChange' ? `last:${leaf.code}` : resultKey(leaf);

/** The points that are rescaled, and the maxima of the criteria that apply. */
function layRescaling(frame: TwinFrame, look: Look): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const { step, notApplicable } = contest.settings;
  if (notApplicable === 'omit') return [];
  const base = baseLeaves(contest.criteria);
  const { leaves } = contest.criteria;
  const [from, to] = [resultKey(leaves[0]!), pointsKey(leaves[leaves.length - 1]!)];
  const parts = ({ scored }: NomineeResult): ReturnType<typeof partsOfRescaling> =>
    partsOfRescaling(base, scored.nominee.results, scored.points);
  return [
    {
      ...look,
      key: 'base',
      heading: TWIN_HEADINGS.base,
      style: styles.workingPoints,
      cell: (one, row, grid) => {
        const sum = overCells(
          'SUM',
          base.map((leaf) => grid.at(pointsKey(leaf), row)),
        );
        return { formula: roundSum(sum, step), value: pointsValue(frame, parts(one).sum) };
      },
    },
    {
      ...look,
      key: 'applying',
      heading: TWIN_HEADINGS.applying,
      style: styles.workingPoints,
      top: (grid) => ({
        weight: {
          formula: roundSum(`SUM(${grid.topAcross(from, to, 'weight')})`, step),
          value: pointsValue(
            frame,
            base.reduce((sum, { max }) => sum + max, 0),
          ),
        },
      }),
      cell: (one, row, grid) => {
        const omitted = `--(${grid.across(from, to, row)}=${NOT_APPLICABLE})`;
        const weights = grid.topAcross(from, to, 'weight');
        const whole = grid.top('applying', 'weight');
        const applying = `${whole}-SUMPRODUCT(${omitted},${weights})`;
        return {
          formula: roundSum(applying, step),
          value: pointsValue(frame, parts(one).applying),
        };
      },
    },
  ];
}

/** Results as numbers, of those who may lead; then the best of each one's cluster. */
function layLeaders(frame: TwinFrame, look: Look): readonly TwinColumn[] {
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
        return { formula, value: bestOf(one, leaf, leaders) };
      },
    };
    return [standing, best];
  });
}

function standingOf({ scored }: NomineeResult, leaf: Leaf, asksEligible: boolean): CellValue {
  const result = scored.nominee.results[leaf.index];
  if (result?.kind !== 'number' || (asksEligible && scored.excludedBy.length > 0)) return 0;
  return numberOfDecimal(leaf.percent ? shareOfPercentPoints(result.value) : result.value);
}

function bestOf({ scored }: NomineeResult, leaf: Leaf, leaders: Leaders): CellValue {
  const best = leaders.get(leaf.index)?.get(scored.nominee.clusterKey);
  if (best === undefined) return 0;
  return numberOfDecimal(leaf.percent ? shareOfPercentPoints(best) : best);
}
