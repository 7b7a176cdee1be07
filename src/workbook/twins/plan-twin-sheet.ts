import type { ScopeResults } from '../../domain/results';
import { SHEET_NAMES } from '../../text/headings';
import { SCORE_SHEET_NAMES, scoreTitle } from '../../text/scores';
import { CHANGED_WARNING, fixedOrigin, twinOrigin } from '../../text/travel/twins';
import { spellString } from '../formulas/spell-text';
import type { Area } from '../found-workbook';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { IDENTITY_COLUMNS } from '../scores/score-columns';
import { planTop, setUpPrint } from '../scores/score-page';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { findColumnBreaks } from './find-column-breaks';
import { layTwins } from './lay-twins';
import type { Comparison } from './plan-comparison';
import { planRowsInSteps, planTopRows } from './plan-twin-rows';
import { styleTwins } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import { FIRST_NOMINEE_ROW, FIRST_TOP_ROW, HEADING_ROW, TOP_ROWS, TwinGrid } from './twin-grid';
import type { FixedColumns } from './twin-grid';
import { listBlocks, mergeHeadings, planHeadings } from './twin-headings';
import type { TwinInputs } from './twin-inputs';

const WARNING_STYLE = {
  ...SCORE_STYLES.origin,
  font: { ...SCORE_STYLES.origin.font, italic: false, bold: true, color: COLORS.attention },
};
/** It runs on over the blank cells beside it. */
const DETAIL_STYLE = { ...WARNING_STYLE, wrap: false };

/** Right above the headings. */
const WARNING_ROW = HEADING_ROW - 1;
/** As many items as a warning has room to count. */
const MOST_ITEMS = 999;

/** Columns of a twin sheet that are values, and of which day, "23/11/2026". */
export type FixedStandings = { readonly columns: FixedColumns; readonly day: string };

/**
 * Bảng điểm that calculates itself by ordinary formulas: a row a nominee, in the order of the list. One
 * at a time.
 * @param fixed - what stays as it was that day; the sheet says so
 */
export function* planTwinSheetInSteps(
  results: ScopeResults,
  inputs: TwinInputs,
  comparison: Comparison,
  fixed: FixedStandings | null = null,
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
      ...planTitle(results, grid, widths, fixed),
      planWarning(comparison.warningOf(contest.scope), widths),
      ...planHeadings(columns),
      ...planTopRows(columns, grid, styles),
      ...(yield* planRowsInSteps(columns, nominees, grid, fixed?.columns)),
    ],
    merges: [
      ...[0, 1, WARNING_ROW].map((row) => ({
        top: row,
        bottom: row,
        left: 0,
        right: IDENTITY_COLUMNS - 1,
      })),
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
      repeatRows: { from: WARNING_ROW, to: HEADING_ROW + 1 },
      area: { top: 0, left: 0, bottom: lastRow, right: shown.length - 1 },
    },
  };
}

/** The title says by itself whether results are missing. */
function planTitle(
  { contest, nominees }: ScopeResults,
  grid: TwinGrid,
  widths: readonly number[],
  fixed: FixedStandings | null,
): readonly PlannedRow[] {
  const { scope } = contest;
  const isProvisional = nominees.some(({ scored }) => scored.missing > 0);
  const [open, done] = [scoreTitle(scope, true), scoreTitle(scope, false)];
  const formula = `IF(SUM(${grid.all('missing')})>0,${spellString(open)},${spellString(done)})`;
  const inputs = SHEET_NAMES.nominees[scope];
  const hasLeaders = contest.criteria.leaves.some(({ rule }) => rule.kind === 'leader');
  const origin = fixed === null ? twinOrigin(inputs) : fixedOrigin(inputs, fixed.day, hasLeaders);
  const [title, line] = planTop(open, origin, widths);
  if (title === undefined || line === undefined) throw new Error('a sheet without a title');
  const value = isProvisional ? open : done;
  return [{ ...title, cells: [{ value, style: SCORE_STYLES.title, formula }] }, line];
}

/** The warning over the columns that every page across repeats, more of it beside them. */
function planWarning(
  { warning, detail }: ReturnType<Comparison['warningOf']>,
  widths: readonly number[],
): PlannedRow {
  const { before, after } = CHANGED_WARNING;
  const room = innerWidth(...widths.slice(0, IDENTITY_COLUMNS));
  const height = estimateHeight(`${before}${MOST_ITEMS}${after}`, WARNING_STYLE.font, room) + 3;
  return {
    height,
    cells: [
      { value: '', style: WARNING_STYLE, formula: warning },
      ...Array.from({ length: IDENTITY_COLUMNS - 1 }, () => null),
      { value: '', style: DETAIL_STYLE, formula: detail },
    ],
  };
}
