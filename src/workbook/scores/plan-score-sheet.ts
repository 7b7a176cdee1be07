import type { NomineeResult, ScopeResults } from '../../domain/results';
import { SCORE_SHEET_NAMES, scoreOrigin, scoreTitle } from '../../text/scores';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { Area } from '../found-workbook';
import type { PlannedCell, PlannedRow, PrintSetup, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { planScoreRows } from './plan-score-rows';
import { IDENTITY_COLUMNS, layScoreColumns } from './score-columns';
import type { ScoreBlock } from './score-columns';
import { SCORE_STYLES } from './score-styles';

/** A title and a line above the two heading rows. */
const HEADING_ROW = 2;
const HEADING_ROWS = 2;

const MARGINS = { top: 12, right: 10, bottom: 15, left: 10, header: 6, footer: 6 };
/** A4 lengthwise between the margins, in points. */
const PAGE_WIDTH = ((297 - 2 * 10) * 72) / 25.4;
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
  return {
    name: SCORE_SHEET_NAMES[scope],
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      ...planTop(results, widths),
      ...planHeadings(blocks),
      ...planScoreRows(columns, sortByRank(results.nominees)),
    ],
    merges: [...mergeTop(), ...mergeHeadings(blocks)],
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

/** Over the columns that every page across repeats, so that no page cuts them off. */
function planTop(
  { contest, nominees }: ScopeResults,
  widths: readonly number[],
): readonly PlannedRow[] {
  const isProvisional = nominees.some(({ scored }) => scored.missing > 0);
  const room = innerWidth(...widths.slice(0, IDENTITY_COLUMNS));
  const lines = [
    { value: scoreTitle(contest.scope, isProvisional), style: SCORE_STYLES.title },
    { value: scoreOrigin(contest.scope), style: SCORE_STYLES.origin },
  ];
  return lines.map((line): PlannedRow => {
    return { height: estimateHeight(line.value, line.style.font, room) + 3, cells: [line] };
  });
}

function mergeTop(): readonly Area[] {
  return [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: IDENTITY_COLUMNS - 1 }));
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

function setUpPrint(widths: readonly number[]): PrintSetup {
  return {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: innerWidth(...widths) <= PAGE_WIDTH * MOST_SHRUNK ? 1 : null,
    repeatRows: { from: HEADING_ROW, to: HEADING_ROW + HEADING_ROWS - 1 },
    repeatColumns: { from: 0, to: IDENTITY_COLUMNS - 1 },
    pageNumbers: 'bottom',
  };
}
