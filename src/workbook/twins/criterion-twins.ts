import type { Leaf } from '../../domain/criterion';
import type { Nominee } from '../../domain/nominee';
import { criteriaBlock, lastRankColumn, nomineesBlock, resultColumn } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import { countsTowardsTotal } from '../../domain/rules/rule';
import type { RuleKind } from '../../domain/rules/rule';
import { RESULT_SUFFIXES } from '../../text/headings';
import { criterionTitle, SCORE_HEADINGS } from '../../text/scores';
import { TWIN_HEADINGS } from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { POINTS_WIDTH, RESULT_WIDTH } from '../scores/criterion-columns';
import { widthOfPoints } from '../scores/number-formats';
import { followNumber, followParameter, followWord } from './follow-input';
import {
  NOT_NEGATIVE,
  noMoreThan,
  ofKind,
  POSITIVE,
  reachScale,
  wholeSteps,
} from './parameter-demands';
import type { Demand } from './demand';
import { isNewcomer, NOT_APPLICABLE, writePointsFormula } from './points-formula';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import type { TopCells, TwinCell, TwinColumn, TwinGrid } from './twin-grid';
import type { InputCell } from './twin-inputs';

/** Over the results of a percentage stands a blank cell of that format, beside the target. */
const PERCENT_ROW = 'parameter';

export const resultKey = ({ code }: Leaf): string => `result:${code}`;
const lastKey = ({ code }: Leaf): string => `last:${code}`;
/** A requirement's says whether it is failed. */
export const pointsKey = ({ code }: Leaf): string => `points:${code}`;
export const bestKey = ({ code }: Leaf): string => `best:${code}`;
/** Of a criterion's first column. */
export const firstKey = (leaf: Leaf): string =>
  leaf.rule.kind === 'rankChange' ? lastKey(leaf) : resultKey(leaf);

/** What a criterion's result is and what it earns, over it the numbers that it is judged by. */
export function layCriterionTwins(leaf: Leaf, frame: TwinFrame): readonly TwinColumn[] {
  const { styles, contest } = frame;
  const isRequirement = leaf.rule.kind === 'requirement';
  const isRankChange = leaf.rule.kind === 'rankChange';
  const block = { group: criterionTitle(leaf), width: RESULT_WIDTH, style: styles.word };
  const result: TwinColumn = {
    ...block,
    key: resultKey(leaf),
    heading: isRankChange ? RESULT_SUFFIXES.now : SCORE_HEADINGS.result,
    style: leaf.percent ? styles.percent : styles.word,
    top: (grid) => ({
      ...(countsTowardsTotal(leaf.rule.kind) && {
        weight: { formula: grid.top(pointsKey(leaf), 'max'), value: pointsValue(frame, leaf.max) },
      }),
      ...(leaf.percent && { [PERCENT_ROW]: { value: null, percent: true } }),
    }),
    cell: ({ scored }, row, grid) => followResult(leaf, scored.nominee, row, grid, frame),
  };
  const last: TwinColumn = {
    ...block,
    key: lastKey(leaf),
    heading: RESULT_SUFFIXES.last,
    cell: ({ scored }, row, grid) => {
      const typed = typedCell(frame, scored.nominee.row, lastRankColumn(leaf.code));
      return followNumber(typed, null, nameRow(row, grid));
    },
  };
  const points: TwinColumn = {
    ...block,
    key: pointsKey(leaf),
    heading: isRequirement ? TWIN_HEADINGS.failed : SCORE_HEADINGS.points,
    width: Math.max(POINTS_WIDTH, widthOfPoints(leaf.max, contest.settings.step)),
    style: isRequirement ? styles.word : styles.points,
    top: (grid) => planTop(leaf, grid, frame),
    cell: ({ scored }, row, grid) => {
      const cells = {
        result: grid.at(resultKey(leaf), row),
        last: isRankChange ? grid.at(lastKey(leaf), row) : '',
        max: grid.top(pointsKey(leaf), 'max'),
        parameter: grid.top(pointsKey(leaf), 'parameter'),
        leader: leaf.rule.kind === 'leader' ? grid.at(bestKey(leaf), row) : '',
      };
      const earned = scored.points[leaf.index] ?? null;
      const failed = scored.excludedBy.includes(leaf) ? 1 : 0;
      const value = earned === null ? '' : isRequirement ? failed : pointsValue(frame, earned);
      return { formula: writePointsFormula(leaf, cells, contest.settings), value };
    },
  };
  return isRankChange ? [last, result, points] : [result, points];
}

function typedCell({ contest, inputs }: TwinFrame, nominee: number, column: string): InputCell {
  return inputs.cell(nomineesBlock(contest.scope), nominee, column);
}

/** "" in the row of nobody. */
function nameRow(row: number, grid: TwinGrid): string {
  return `${grid.at('code', row)}&${grid.at('name', row)}`;
}

/** A change of rank does not apply when either rank says so, or, where so set, to a newcomer. */
function followResult(
  leaf: Leaf,
  nominee: Nominee,
  row: number,
  grid: TwinGrid,
  frame: TwinFrame,
): TwinCell {
  const typed = typedCell(frame, nominee.row, resultColumn(leaf.code));
  const { kind } = leaf.rule;
  if (kind === 'passFail' || kind === 'requirement' || kind === 'levels') {
    return followWord(typed, nameRow(row, grid));
  }
  const percentCell = leaf.percent ? grid.top(resultKey(leaf), PERCENT_ROW) : null;
  const followed = followNumber(typed, percentCell, nameRow(row, grid));
  if (kind !== 'rankChange') return followed;
  const last = grid.at(lastKey(leaf), row);
  const setAside = `${last}=${NOT_APPLICABLE}`;
  const isOmitted = frame.contest.settings.newcomer === 'notApplicable';
  const test = isOmitted ? `OR(${setAside},${isNewcomer(last)})` : setAside;
  const isSetAside = nominee.results[leaf.index]?.kind === 'notApplicable';
  return {
    formula: `IF(${test},${NOT_APPLICABLE},${followed.formula})`,
    value: isSetAside ? wordOf('notApplicable') : followed.value,
  };
}

const PARAMETERS: Partial<Record<RuleKind, readonly [ColumnKey, Demand]>> = {
  proportional: ['target', POSITIVE],
  leader: ['target', POSITIVE],
  count: ['per', NOT_NEGATIVE],
  bonus: ['per', NOT_NEGATIVE],
  deduction: ['per', NOT_NEGATIVE],
  rankChange: ['newcomer', NOT_NEGATIVE],
};

function planTop(leaf: Leaf, grid: TwinGrid, frame: TwinFrame): TopCells {
  const { inputs, contest, statusOf } = frame;
  const { step } = contest.settings;
  const { kind } = leaf.rule;
  const block = criteriaBlock(contest.scope);
  const compared = { formula: statusOf(leaf), value: '' };
  if (kind === 'requirement') return { compared };
  const max = followParameter(inputs.cell(block, leaf.row, 'max'), [
    NOT_NEGATIVE,
    wholeSteps(step),
    ofKind(null),
    ...reachScale(leaf.rule, step),
  ]);
  const parameter = PARAMETERS[kind];
  if (parameter === undefined) return { max, compared };
  const [column, demand] = parameter;
  const kindOf = ofKind(leaf.percent ? grid.top(resultKey(leaf), PERCENT_ROW) : null);
  const most = kind === 'rankChange' ? [noMoreThan(grid.top(pointsKey(leaf), 'max'), step)] : [];
  return {
    max,
    parameter: {
      ...followParameter(inputs.cell(block, leaf.row, column), [demand, kindOf, ...most]),
      percent: leaf.percent,
    },
    compared,
  };
}
