import { BLANK, NOMINATION_WORDS, placeAndDate } from '../../text/nomination';
import type { Area } from '../found-workbook';
import type { CellStyle, PlannedCell } from '../sheet-plan';
import { balanceLines, estimateHeight, measureText } from '../layout/measure-text';
import type { SheetPart } from '../layout/sheet-part';
import { LAST_LEFT_COLUMN, spanWidth } from './list-columns';
import type { ListColumn } from './list-columns';
import { LIST_STYLES } from './list-styles';
import type { ListInformation } from './read-list-information';

type Block = { readonly text: string; readonly style: CellStyle; readonly height: number };

const GAP = 8.25;
const RULE_HEIGHT = 7.5;

/**
 * Two columns that flow apart: the agencies at the left, Quốc hiệu and the place and date at the right.
 * The right block gives the rows, the left one takes as many of them as its texts need, and more rows
 * below if they do not suffice: a long agency's name moves nothing at the right.
 */
export function planHead(columns: readonly ListColumn[], information: ListInformation): SheetPart {
  const last = columns.length - 1;
  const right = rightBlocks(information, spanWidth(columns, LAST_LEFT_COLUMN + 1, last));
  const left = leftBlocks(information, spanWidth(columns, 0, LAST_LEFT_COLUMN));
  const heights = right.map(({ height }) => height);
  const cells = right.map((block): (PlannedCell | null)[] => {
    const row = new Array<PlannedCell | null>(columns.length).fill(null);
    row[LAST_LEFT_COLUMN + 1] = { value: block.text, style: block.style };
    return row;
  });
  const merges: Area[] = right.map((_, row) => {
    return { top: row, left: LAST_LEFT_COLUMN + 1, bottom: row, right: last };
  });
  let top = 0;
  for (const block of left) {
    const bottom = takeRows(heights, top, block.height);
    while (cells.length < heights.length) cells.push([]);
    const row = cells[top];
    if (row !== undefined) row[0] = { value: block.text, style: block.style };
    merges.push({ top, left: 0, bottom, right: LAST_LEFT_COLUMN });
    top = bottom + 1;
  }
  return { rows: cells.map((row, at) => ({ height: heights[at] ?? null, cells: row })), merges };
}

/** The last of the rows from `top` that together reach the height; adds one when they do not. */
function takeRows(heights: number[], top: number, needed: number): number {
  let reached = 0;
  for (let row = top; row < heights.length; row += 1) {
    reached += heights[row] ?? 0;
    if (reached >= needed) return row;
  }
  heights.push(needed - reached);
  return heights.length - 1;
}

function leftBlocks(information: ListInformation, width: number): readonly Block[] {
  const { parentAgency, agency } = LIST_STYLES;
  const parent = information.parentAgency?.toUpperCase();
  const own = information.agency?.toUpperCase() ?? BLANK;
  const blocks = parent === undefined ? [] : [wrapBlock(parent, parentAgency, width)];
  const name = wrapBlock(own, agency, width);
  const lengths = name.text.split('\n').map((line) => measureText(line, agency.font));
  return [...blocks, name, drawRule(Math.max(...lengths) * 0.4)];
}

function rightBlocks(information: ListInformation, width: number): readonly Block[] {
  const { nationalName, motto } = NOMINATION_WORDS;
  const date = placeAndDate(information.locality);
  return [
    wrapBlock(nationalName, LIST_STYLES.nationalName, width),
    wrapBlock(motto, LIST_STYLES.motto, width),
    drawRule(measureText(motto, LIST_STYLES.motto.font)),
    { text: '', style: LIST_STYLES.rule, height: GAP },
    wrapBlock(date, LIST_STYLES.placeAndDate, width),
  ];
}

function wrapBlock(text: string, style: CellStyle, width: number): Block {
  const balanced = balanceLines(text, style.font, width);
  return { text: balanced, style, height: estimateHeight(balanced, style.font, width) };
}

/** A line of a given length, whatever the columns: underscores, which join, in small letters. */
export function drawRule(length: number): Block {
  const style = LIST_STYLES.rule;
  const count = Math.max(Math.round(length / measureText('_', style.font)), 4);
  return { text: '_'.repeat(count), style, height: RULE_HEIGHT };
}
