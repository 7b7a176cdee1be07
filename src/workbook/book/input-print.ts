import type { Area } from '../found-workbook';
import type { PrintSetup } from '../sheet-plan';

/** Narrow, in millimetres: these sheets are worked with, not sent. */
const MARGINS = { top: 15, right: 10, bottom: 15, left: 10, header: 8, footer: 8 };

/** Columns of characters that a page across holds at the smallest size still read with ease. */
const PAGE_CHARACTERS = 195;

/**
 * One page across where it fits, else as many as keep the letters readable, each with the frozen
 * columns. The title is for the screen then: on the second page across it would be cut off.
 */
export function planPrint(
  widths: readonly number[],
  frozenColumns: number,
  area: Area,
): PrintSetup {
  const frozen = sum(widths.slice(0, frozenColumns));
  const pages = Math.ceil((sum(widths) - frozen) / (PAGE_CHARACTERS - frozen));
  const isOnePage = pages <= 1;
  return {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: pages,
    repeatRows: { from: area.top, to: area.top },
    ...(isOnePage ? {} : { repeatColumns: { from: 0, to: frozenColumns - 1 }, namedPages: true }),
    area: isOnePage ? { ...area, top: 0 } : area,
    pageNumbers: 'bottom',
  };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
