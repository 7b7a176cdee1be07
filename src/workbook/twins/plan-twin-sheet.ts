import type { NomineeResult, ScopeResults } from '../../domain/results';
import { SHEET_NAMES } from '../../text/headings';
import { SCORE_SHEET_NAMES, scoreTitle } from '../../text/scores';
import { TWIN_ROWS, twinOrigin } from '../../text/travel/twins';
import { spellString } from '../formulas/spell-text';
import type { Area } from '../found-workbook';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { LOWEST_SCORE_ROW, measureColumn } from '../scores/plan-score-rows';
import { IDENTITY_COLUMNS } from '../scores/score-columns';
import { planTop, setUpPrint } from '../scores/score-page';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { findColumnBreaks } from './find-column-breaks';
import { keepInOneThread } from './keep-in-one-thread';
import { layTwins } from './lay-twins';
import type { Comparison } from './plan-comparison';
import { styleTwins } from './twin-frame';
import type { TwinFrame, TwinStyles } from './twin-frame';
import { FIRST_NOMINEE_ROW, FIRST_TOP_ROW, HEADING_ROW, TOP_ROWS, TwinGrid } from './twin-grid';
import type { TwinColumn } from './twin-grid';
import { listBlocks, mergeHeadings, planHeadings } from './twin-headings';
import type { TwinInputs } from './twin-inputs';

const WARNING_STYLE = {
  ...SCORE_STYLES.origin,
  font: { ...SCORE_STYLES.origin.font, italic: false, bold: true, color: COLORS.attention },
  /** It runs on over the blank cells beside it. */
  wrap: false,
};

/**
 * Bảng điểm that calculates itself by ordinary formulas: a row a nominee, in the order of the list. One
 * at a time.
 */
export function* planTwinSheetInSteps(
  results: ScopeResults,
  inputs: TwinInputs,
  comparison: Comparison,
): Generator<void, SheetPlan> {
  const { contest, nominees } = results;
  const styles = styleTwins(contest);
  const frame: TwinFrame = { results, contest, inputs, styles, statusOf: comparison.statusOf };
  const { shown, working } = layTwins(frame);
  const columns = [...shown, ...working];
  const grid = new TwinGrid(
    columns.map(({ key }) => key),
    nominees.length,
  );
  const widths = columns.map(({ width }) => width);
  const printed = widths.slice(0, shown.length);
  const print = setUpPrint(printed, 2);
  const starts = listBlocks(shown).map(({ left }) => left);
  const lastRow = FIRST_NOMINEE_ROW + Math.max(nominees.length, 1) - 1;
  return {
    name: SCORE_SHEET_NAMES[contest.scope],
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      ...planTitle(results, grid, widths),
      { height: 20, cells: [planWarning(comparison.warningOf(contest.scope))] },
      ...planHeadings(columns),
      ...planTopRows(columns, grid, styles),
      ...(yield* planRowsInSteps(columns, nominees, grid)),
    ],
    merges: [
      ...[0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: IDENTITY_COLUMNS - 1 })),
      ...mergeHeadings(columns),
      ...TOP_ROWS.map((_, index): Area => {
        const row = FIRST_TOP_ROW + index;
        return { top: row, bottom: row, left: 0, right: IDENTITY_COLUMNS - 1 };
      }),
    ],
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: FIRST_TOP_ROW, columns: IDENTITY_COLUMNS },
    showGridLines: false,
    print: {
      ...print,
      ...(print.fitToWidth === null && { columnBreaks: findColumnBreaks(printed, starts) }),
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW + 1 },
      area: { top: 0, left: 0, bottom: lastRow, right: shown.length - 1 },
    },
  };
}

/** The title says by itself whether results are missing. */
function planTitle(
  { contest, nominees }: ScopeResults,
  grid: TwinGrid,
  widths: readonly number[],
): readonly PlannedRow[] {
  const { scope } = contest;
  const isProvisional = nominees.some(({ scored }) => scored.missing > 0);
  const [open, done] = [scoreTitle(scope, true), scoreTitle(scope, false)];
  const formula = `IF(SUM(${grid.all('missing')})>0,${spellString(open)},${spellString(done)})`;
  const origin = twinOrigin(SHEET_NAMES.nominees[scope]);
  const [title, line] = planTop(open, origin, widths);
  if (title === undefined || line === undefined) throw new Error('a sheet without a title');
  const value = isProvisional ? open : done;
  return [{ ...title, cells: [{ value, style: SCORE_STYLES.title, formula }] }, line];
}

function planWarning(formula: string): PlannedCell {
  return { value: '', style: WARNING_STYLE, formula };
}

function planTopRows(
  columns: readonly TwinColumn[],
  grid: TwinGrid,
  { topLabel, topCell, topPercent }: TwinStyles,
): readonly PlannedRow[] {
  const tops = columns.map(({ top }) => top?.(grid) ?? {});
  const room = innerWidth(...columns.slice(0, IDENTITY_COLUMNS).map(({ width }) => width));
  return TOP_ROWS.map((row): PlannedRow => {
    const cells = tops.map(({ [row]: top }): PlannedCell => {
      const { percent = false, ...cell } = top ?? { value: null };
      return { ...cell, style: percent ? topPercent : topCell };
    });
    cells[0] = { value: TWIN_ROWS[row], style: topLabel };
    const height = estimateHeight(TWIN_ROWS[row], topLabel.font, room) + 3;
    return { height: Math.max(LOWEST_SCORE_ROW, height), cells };
  });
}

function* planRowsInSteps(
  columns: readonly TwinColumn[],
  nominees: readonly NomineeResult[],
  grid: TwinGrid,
): Generator<void, readonly PlannedRow[]> {
  const measurers = columns.map(measureColumn);
  const rows: PlannedRow[] = [];
  for (const [index, one] of nominees.entries()) {
    let height = LOWEST_SCORE_ROW;
    const cells = columns.map((column, at): PlannedCell => {
      const cell = column.cell(one, FIRST_NOMINEE_ROW + index, grid);
      if (typeof cell.value === 'string') {
        height = Math.max(height, measurers[at]?.(cell.value) ?? LOWEST_SCORE_ROW);
      }
      const formula = keepInOneThread(cell.formula, nominees.length);
      return { ...cell, formula, style: column.style };
    });
    rows.push({ height, cells });
    yield;
  }
  return rows;
}
