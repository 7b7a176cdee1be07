import type { NomineeResult, ScopeResults } from '../../domain/results';
import { SCORE_SHEET_NAMES, scoreOrigin, scoreTitle } from '../../text/scores';
import { estimateHeight, innerWidth } from '../nomination/estimate-text';
import type { Area } from '../found-workbook';
import type { CellStyle, PlannedCell, PlannedRow, PrintSetup, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';
import { IDENTITY_COLUMNS, layScoreColumns } from './score-columns';
import type { ScoreBlock, ScoreColumn } from './score-columns';

/** A title and a line above the two heading rows. */
const HEADING_ROW = 2;
const HEADING_ROWS = 2;

const MARGINS = { top: 15, right: 12, bottom: 15, left: 12, header: 8, footer: 8 };
/** Characters of the default font across A4 lengthwise. */
const PAGE_WIDTH = 128;
/** Up to here a sheet is drawn smaller to fit one page across; beyond, it is spread over several. */
const MOST_SHRUNK = 1.25;

/**
 * Bảng điểm: a row a nominee, by rank, who is excluded last. What each criterion's result was and what
 * it earned, then the adjustments: together they are the total beside them.
 */
export function planScoreSheet(results: ScopeResults): SheetPlan {
  const { scope } = results.contest;
  const blocks = layScoreColumns(results);
  const columns = blocks.flatMap((block) => block.columns);
  const widths = columns.map(({ width }) => width);
  const title: PlannedCell = { value: scoreTitle(scope), style: STYLES.sheetTitle };
  const origin: PlannedCell = { value: scoreOrigin(scope), style: STYLES.instructionLine };
  return {
    name: SCORE_SHEET_NAMES[scope],
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      { height: 24, cells: [title] },
      { height: 21, cells: [origin] },
      ...planHeadings(blocks),
      ...sortByRank(results.nominees).map((one) => planRow(columns, one)),
    ],
    merges: mergeHeadings(blocks),
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: HEADING_ROW + HEADING_ROWS, columns: IDENTITY_COLUMNS },
    showGridLines: false,
    print: setUpPrint(widths),
  };
}

function sortByRank(nominees: readonly NomineeResult[]): readonly NomineeResult[] {
  const rankOf = ({ ranking }: NomineeResult): number => ranking.rank ?? Number.MAX_SAFE_INTEGER;
  return [...nominees].sort((a, b) => rankOf(a) - rankOf(b));
}

function planRow(columns: readonly ScoreColumn[], one: NomineeResult): PlannedRow {
  const cells = columns.map(({ style, valueOf }): PlannedCell => ({ value: valueOf(one), style }));
  return { height: null, cells };
}

function planHeadings(blocks: readonly ScoreBlock[]): readonly PlannedRow[] {
  const style: CellStyle = STYLES.builtHeading;
  const upper: PlannedCell[] = [];
  const lower: PlannedCell[] = [];
  let upperHeight = 0;
  let lowerHeight = 0;
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

function setUpPrint(widths: readonly number[]): PrintSetup {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: width <= PAGE_WIDTH * MOST_SHRUNK ? 1 : null,
    repeatRows: { from: HEADING_ROW, to: HEADING_ROW + HEADING_ROWS - 1 },
    repeatColumns: { from: 0, to: IDENTITY_COLUMNS - 1 },
    pageNumbers: 'bottom',
  };
}
