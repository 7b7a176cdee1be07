import type { NomineeResult } from '../../domain/results';
import { baseLeaves, partsOfRescaling } from '../../domain/scoring/adjustments';
import { listRequirements } from '../../domain/scoring/failed-requirements';
import { TWIN_HEADINGS } from '../../text/travel/twins';
import { overCells, roundSum } from '../formulas/round-formula';
import { firstKey, pointsKey, resultKey } from './criterion-twins';
import { REVIEW } from './follow-input';
import { layLeaderTwins } from './leader-twins';
import { NOT_APPLICABLE } from './points-formula';
import { adjustmentKeys } from './total-twins';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import type { TwinColumn, WorkingLook } from './twin-grid';

const WIDTH = 10;

/** Columns that only lead to the others: they stay in sight, so that anyone can follow the formulas. */
export function layWorkingTwins(frame: TwinFrame): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const leaves = contest.criteria.leaves;
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a contest without criteria');
  /** Who has no number in one of these is provisional. */
  const needed = [...leaves.map(pointsKey), ...adjustmentKeys(contest)];
  const requirements = listRequirements(contest.criteria).map(pointsKey);
  const look = { group: TWIN_HEADINGS.working, width: WIDTH, style: styles.working } as const;
  const missing: TwinColumn = {
    ...look,
    key: 'missing',
    heading: TWIN_HEADINGS.missing,
    cell: ({ scored }, row, grid) => {
      const cells = needed.map((key) => grid.at(key, row));
      const counted = overCells('COUNT', cells);
      const formula = `IF(${grid.at('total', row)}="","",${cells.length}-(${counted}))`;
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
    ...layRescaling(frame, look, [resultKey(first), pointsKey(last)]),
    ...layLeaderTwins(frame, look),
  ];
}

/** The points that are rescaled, and the maxima of the criteria that apply. */
function layRescaling(
  frame: TwinFrame,
  look: WorkingLook,
  [from, to]: readonly [string, string],
): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const { step, notApplicable } = contest.settings;
  if (notApplicable === 'omit') return [];
  const base = baseLeaves(contest.criteria);
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
      top: (grid) => {
        const weights = grid.topAcross(from, to, 'weight');
        const whole = roundSum(`SUM(${weights})`, step);
        return {
          weight: {
            formula: `IF(COUNT(${weights})=${base.length},${whole},${REVIEW})`,
            value: pointsValue(
              frame,
              base.reduce((sum, { max }) => sum + max, 0),
            ),
          },
        };
      },
      cell: (one, row, grid) => {
        const omitted = `--(${grid.across(from, to, row)}=${NOT_APPLICABLE})`;
        const weights = grid.topAcross(from, to, 'weight');
        const whole = grid.top('applying', 'weight');
        const applying = roundSum(`${whole}-SUMPRODUCT(${omitted},${weights})`, step);
        return {
          formula: `IF(COUNT(${whole})=1,${applying},${REVIEW})`,
          value: pointsValue(frame, parts(one).applying),
        };
      },
    },
  ];
}
