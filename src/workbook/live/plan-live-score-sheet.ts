import type { NomineeResult, ScopeResults } from '../../domain/results';
import { liveOrigin, SCORE_SHEET_NAMES, scoreTitle } from '../../text/scores';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { orderNominees } from '../scores/order-nominees';
import type { ScoreOrder } from '../scores/order-nominees';
import { LOWEST_SCORE_ROW, planScoreRowsInSteps } from '../scores/plan-score-rows';
import { IDENTITY_COLUMNS } from '../scores/score-columns';
import type { ScoreColumn } from '../scores/score-block';
import { HEADING_ROW, mergeTop, planTop, setUpPrint } from '../scores/score-page';
import { SCORE_STYLES } from '../scores/score-styles';
import type { CellStyle, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { layLiveColumns } from './live-frame';
import { writeScoreFormula } from './score-formula';
import { SPARE_ROWS } from './score-inputs';
import type { ScoreInputs } from './score-inputs';

/**
 * Bảng điểm that calculates itself: one formula, whose answer spills over its row of headings and a row
 * a nominee. Nothing is merged there, and looks belong to columns, since rows change places. A row at
 * a time.
 */
export function* planLiveScoreSheetInSteps(
  results: ScopeResults,
  inputs: ScoreInputs,
  order: ScoreOrder,
): Generator<void, SheetPlan> {
  const { contest } = results;
  const columns = layLiveColumns(contest);
  const widths = columns.map(({ width }) => width);
  const formula = writeScoreFormula(inputs, order);
  const bottom = HEADING_ROW + results.nominees.length;
  return {
    name: SCORE_SHEET_NAMES[contest.scope],
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      ...planTop(scoreTitle(contest.scope, false), liveOrigin(listSheets(inputs)), widths),
      planHeading(columns),
      ...(yield* planBodyInSteps(columns, orderNominees(results.nominees, order))),
    ],
    merges: mergeTop(),
    tables: [],
    names: [],
    formulas: [{ area: { top: HEADING_ROW, left: 0, bottom, right: columns.length - 1 }, formula }],
    validations: [],
    freeze: { rows: HEADING_ROW + 1, columns: IDENTITY_COLUMNS },
    showGridLines: false,
    print: setUpPrint(widths, 1),
  };
}

function listSheets(inputs: ScoreInputs): readonly string[] {
  return [...new Set(Object.values(inputs).map(({ sheet }) => sheet.name))];
}

function planHeading(columns: readonly ScoreColumn[]): PlannedRow {
  const style = SCORE_STYLES.heading;
  const heights = columns.map(
    ({ title, width }) => estimateHeight(title, style.font, innerWidth(width)) + 6,
  );
  return {
    height: Math.max(...heights),
    cells: columns.map(({ title }) => ({ value: title, style })),
  };
}

/**
 * Rows change places, so all are as high as the highest. Those to come have their formats already, but
 * no borders, or blank rows would look like missing people.
 */
function* planBodyInSteps(
  columns: readonly ScoreColumn[],
  nominees: readonly NomineeResult[],
): Generator<void, readonly PlannedRow[]> {
  const filled = yield* planScoreRowsInSteps(columns, nominees);
  const height = filled.reduce((most, row) => Math.max(most, row.height ?? 0), LOWEST_SCORE_ROW);
  const bare = new Map(columns.map(({ style }) => [style, withoutBorder(style)]));
  const blank = columns.map(({ style }) => ({ value: null, style: bare.get(style) ?? style }));
  const spare = Array.from({ length: SPARE_ROWS }, () => blank);
  return [...filled.map(({ cells }) => cells), ...spare].map((cells) => ({ height, cells }));
}

function withoutBorder(style: CellStyle): CellStyle {
  const { border, ...bare } = style;
  return border === undefined ? style : bare;
}
