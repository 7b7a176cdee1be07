import { finishSteps } from '../../domain/finish-steps';
import type { ScopeResults } from '../../domain/results';
import { SCORE_SHEET_NAMES, scoreOrigin, scoreTitle } from '../../text/scores';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { Area } from '../found-workbook';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { orderNominees } from './order-nominees';
import type { ScoreOrder } from './order-nominees';
import { planScoreRowsInSteps } from './plan-score-rows';
import { IDENTITY_COLUMNS, layScoreColumns } from './score-columns';
import type { ScoreBlock } from './score-block';
import { frameResults } from './score-frame';
import { HEADING_ROW, mergeTop, planTop, setUpPrint } from './score-page';
import { SCORE_STYLES } from './score-styles';

const HEADING_ROWS = 2;

/**
 * Bảng điểm: a row a nominee. What each criterion's result was and what it earned, then the
 * adjustments: together they are the total beside them.
 */
export function planScoreSheet(results: ScopeResults, order?: ScoreOrder): SheetPlan {
  return finishSteps(planScoreSheetInSteps(results, order));
}

/** The same, a row at a time. */
export function* planScoreSheetInSteps(
  results: ScopeResults,
  order: ScoreOrder = 'rank',
): Generator<void, SheetPlan> {
  const { scope } = results.contest;
  const isProvisional = results.nominees.some(({ scored }) => scored.missing > 0);
  const blocks = layScoreColumns(frameResults(results));
  const columns = blocks.flatMap((block) => block.columns);
  const widths = columns.map(({ width }) => width);
  return {
    name: SCORE_SHEET_NAMES[scope],
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      ...planTop(scoreTitle(scope, isProvisional), scoreOrigin(scope), widths),
      ...planHeadings(blocks),
      ...(yield* planScoreRowsInSteps(columns, orderNominees(results.nominees, order))),
    ],
    merges: [...mergeTop(), ...mergeHeadings(blocks)],
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: HEADING_ROW + HEADING_ROWS, columns: IDENTITY_COLUMNS },
    showGridLines: false,
    print: setUpPrint(widths, HEADING_ROWS),
  };
}

function planHeadings(blocks: readonly ScoreBlock[]): readonly PlannedRow[] {
  const style = SCORE_STYLES.heading;
  const upper: PlannedCell[] = [];
  const lower: PlannedCell[] = [];
  let upperHeight = 0;
  let lowerHeight = 18;
  let wholeHeight = 0;
  for (const { heading, columns } of blocks) {
    const width = innerWidth(...columns.map((column) => column.width));
    const needed = estimateHeight(heading, style.font, width) + 6;
    const isHigh = spansBothRows(columns);
    if (isHigh) wholeHeight = Math.max(wholeHeight, needed);
    else upperHeight = Math.max(upperHeight, needed);
    columns.forEach((column, index) => {
      upper.push({ value: index === 0 ? heading : null, style });
      lower.push({ value: column.heading, style });
      if (column.heading === null) return;
      const below = estimateHeight(column.heading, style.font, innerWidth(column.width)) + 6;
      lowerHeight = Math.max(lowerHeight, below);
    });
  }
  upperHeight = Math.max(upperHeight, wholeHeight - lowerHeight);
  return [
    { height: upperHeight, cells: upper },
    { height: lowerHeight, cells: lower },
  ];
}

function mergeHeadings(blocks: readonly ScoreBlock[]): readonly Area[] {
  const merges: Area[] = [];
  let left = 0;
  for (const { columns } of blocks) {
    const right = left + columns.length - 1;
    const bottom = spansBothRows(columns) ? HEADING_ROW + 1 : HEADING_ROW;
    if (right > left || bottom > HEADING_ROW)
      merges.push({ top: HEADING_ROW, left, bottom, right });
    left = right + 1;
  }
  return merges;
}

function spansBothRows(columns: ScoreBlock['columns']): boolean {
  return columns.every(({ heading }) => heading === null);
}
