import { outerWidth } from '../layout/measure-text';
import { PAGE_WIDTH } from '../scores/score-page';
import type { SheetPlan } from '../sheet-plan';
import { findColumnBreaks } from '../twins/find-column-breaks';

/** Letters are never printed smaller than this. */
const LEAST_SIZE = 7;

/**
 * A wide sheet on as few pages across as letters that can still be read allow, and on these as large as
 * it goes: a copy is looked at, often of one row. No page cuts what stands under one heading.
 */
export function printOnFewPages(sheet: SheetPlan): SheetPlan {
  const { print } = sheet;
  if (print.fitToWidth === 1 || print.orientation === 'portrait') return sheet;
  const widths = sheet.columnWidths.slice(0, (print.area?.right ?? Infinity) + 1);
  const least = Math.ceil((100 * LEAST_SIZE) / findSmallest(sheet));
  const whole = widths.reduce((sum, width) => sum + outerWidth(width), 0);
  if (whole * least <= PAGE_WIDTH * 100) {
    return { ...sheet, print: { ...print, fitToWidth: 1, columnBreaks: [] } };
  }
  const starts = findStarts(sheet, widths.length);
  const repeated = (print.repeatColumns?.to ?? -1) + 1;
  const cutAt = (scale: number): readonly number[] =>
    findColumnBreaks(widths, starts, { repeated, room: (PAGE_WIDTH * 100) / scale });
  const fewest = cutAt(least).length;
  let scale = 100;
  while (scale > least && cutAt(scale).length > fewest) scale -= 1;
  const columnBreaks = cutAt(scale);
  return { ...sheet, print: { ...print, fitToWidth: null, scale, columnBreaks } };
}

function findSmallest({ rows }: SheetPlan): number {
  const sizes = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style.font.size ?? []));
  return sizes.reduce((least, size) => Math.min(least, size), 12);
}

/** The columns that no heading reaches into from the left. */
function findStarts({ merges }: SheetPlan, count: number): readonly number[] {
  const within = new Set(
    merges.flatMap(({ left, right }) =>
      Array.from({ length: right - left }, (_, at) => left + 1 + at),
    ),
  );
  return Array.from({ length: count }, (_, column) => column).filter(
    (column) => !within.has(column),
  );
}
