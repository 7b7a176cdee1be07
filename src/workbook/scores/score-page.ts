import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { Area } from '../found-workbook';
import type { PlannedRow, PrintSetup } from '../sheet-plan';
import { IDENTITY_COLUMNS } from './score-columns';
import { SCORE_STYLES } from './score-styles';

/** The row under a title and a line. */
export const HEADING_ROW = 2;

const MARGINS = { top: 12, right: 10, bottom: 15, left: 10, header: 6, footer: 6 };
/** A4 lengthwise between the margins, in points. */
export const PAGE_WIDTH = ((297 - 2 * 10) * 72) / 25.4;
/** Up to here a sheet is drawn smaller to fit one page across; beyond, it is spread over several. */
const MOST_SHRUNK = 1.25;

/** Over the columns that every page across repeats, so that no page cuts them off. */
export function planTop(
  title: string,
  origin: string,
  widths: readonly number[],
): readonly PlannedRow[] {
  const room = innerWidth(...widths.slice(0, IDENTITY_COLUMNS));
  const lines = [
    { value: title, style: SCORE_STYLES.title },
    { value: origin, style: SCORE_STYLES.origin },
  ];
  return lines.map((line): PlannedRow => {
    return { height: estimateHeight(line.value, line.style.font, room) + 3, cells: [line] };
  });
}

export function mergeTop(): readonly Area[] {
  return [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: IDENTITY_COLUMNS - 1 }));
}

/** Each page repeats the heading rows and the columns that say whose row it is. */
export function setUpPrint(widths: readonly number[], headingRows: number): PrintSetup {
  return {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: innerWidth(...widths) <= PAGE_WIDTH * MOST_SHRUNK ? 1 : null,
    repeatRows: { from: HEADING_ROW, to: HEADING_ROW + headingRows - 1 },
    repeatColumns: { from: 0, to: IDENTITY_COLUMNS - 1 },
    pageNumbers: 'bottom',
  };
}
