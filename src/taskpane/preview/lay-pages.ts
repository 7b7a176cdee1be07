import type { PrintSetup, SheetPlan } from '../../workbook/sheet-plan';
import { estimateHeight, innerWidth, outerWidth } from '../../workbook/layout/measure-text';

/** Rows and columns of one sheet of paper, by their numbers; the repeated ones come first. */
export type Page = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** A sheet laid on paper. Lengths in points, those of rows and columns at the size of the print. */
export type PagedSheet = {
  readonly paper: { readonly width: number; readonly height: number };
  /** 1 prints at full size. */
  readonly scale: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** In the order of printing: down, then across. */
  readonly pages: readonly Page[];
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { short: 210, long: 297 };

/** Of a row for which no height is planned and no wrapped text asks for more: one line of size 12. */
const LINE = 15.75;

/** Cuts a planned sheet into pages as spreadsheet programs do when they print it. */
export function layPages(sheet: SheetPlan): PagedSheet {
  const { print } = sheet;
  const isPortrait = print.orientation === 'portrait';
  const { top, right, bottom, left } = print.margins;
  const [across, down] = isPortrait ? [A4.short, A4.long] : [A4.long, A4.short];
  const paper = { width: pointsOf(across), height: pointsOf(down) };
  const room = {
    width: paper.width - pointsOf(left + right),
    height: paper.height - pointsOf(top + bottom),
  };
  const area = findPrintedArea(sheet);
  const columns = range(area.left, area.right);
  const rows = range(area.top, area.bottom);
  const full = sheet.columnWidths.map(outerWidth);
  const scale = findScale(print, columns, full, room.width);
  const widths = full.map((width) => width * scale);
  const heights = sheet.rows.map((_, row) => heightOfRow(sheet, row) * scale);
  const downwards = cutStretch(rows, heights, room.height, {
    repeat: print.repeatRows,
    breaks: new Set(print.rowBreaks),
  });
  const sideways = cutStretch(columns, widths, room.width, { repeat: print.repeatColumns });
  const pages = sideways.flatMap((some) =>
    downwards.map((page) => ({ rows: page, columns: some })),
  );
  return { paper, scale, widths, heights, pages };
}

export function pointsOf(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}

function findPrintedArea({ rows, merges, print }: SheetPlan): NonNullable<PrintSetup['area']> {
  if (print.area !== undefined) return print.area;
  const ends = [...rows.map(({ cells }) => cells.length - 1), ...merges.map(({ right }) => right)];
  const right = ends.reduce((most, end) => Math.max(most, end), 0);
  return { top: 0, left: 0, bottom: rows.length - 1, right };
}

/** Programs shrink by whole percents until the columns lie on the pages wanted; they never enlarge. */
function findScale(
  { fitToWidth, repeatColumns: repeat }: PrintSetup,
  columns: readonly number[],
  widths: readonly number[],
  room: number,
): number {
  if (fitToWidth === null) return 1;
  for (let percent = 100; percent > 10; percent -= 1) {
    const pages = cutStretch(columns, widths, (room * 100) / percent, { repeat });
    const fits = pages.every((some) => sum(some, widths) <= (room * 100) / percent);
    if (fits && pages.length <= fitToWidth) return percent / 100;
  }
  return 0.1;
}

type Cutting = {
  readonly repeat?: { readonly from: number; readonly to: number } | undefined;
  readonly breaks?: ReadonlySet<number>;
};

/** Rows, or columns, page by page; pages that begin behind the repeated ones begin with those. */
function cutStretch(
  items: readonly number[],
  lengths: readonly number[],
  room: number,
  { repeat, breaks = new Set() }: Cutting,
): readonly (readonly number[])[] {
  const repeated = repeat === undefined ? [] : range(repeat.from, repeat.to);
  const used = sum(repeated, lengths);
  const pages: number[][] = [[]];
  let left = room;
  for (const item of items) {
    const length = lengths[item] ?? 0;
    const last = pages[pages.length - 1] ?? [];
    if (last.length > 0 && (length > left + SLACK || breaks.has(item))) {
      const isBehind = repeat !== undefined && item > repeat.to;
      pages.push(isBehind ? [...repeated, item] : [item]);
      left = room - (isBehind ? used : 0) - length;
    } else {
      last.push(item);
      left -= length;
    }
  }
  return pages;
}

/** Sums of binary numbers are not exact. */
const SLACK = 0.01;

function heightOfRow({ rows, columnWidths }: SheetPlan, row: number): number {
  const { height, cells } = rows[row] ?? { height: 0, cells: [] };
  if (height !== null) return height;
  return cells.reduce((highest, cell, column) => {
    if (typeof cell?.value !== 'string' || cell.style.wrap !== true) return highest;
    const room = innerWidth(columnWidths[column] ?? 0);
    return Math.max(highest, estimateHeight(cell.value, cell.style.font, room));
  }, LINE);
}

function sum(items: readonly number[], lengths: readonly number[]): number {
  return items.reduce((total, item) => total + (lengths[item] ?? 0), 0);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}
