import { holds, LAST_COLUMN, LAST_ROW, spansColumns, spansRows } from './area';
import type { Area } from './area';
import { BLANK } from './cell';
import type { Cell, Content } from './cell';
import type { Look } from './look';
import type { Sheet } from './sheet';
import type { Range } from './workbook';
import { writeContent } from './write-cells';

export type Copying = {
  readonly source: Range;
  readonly target: Range;
  /** "All", "Formulas", "Values" or "Formats". */
  readonly what: string;
  /** The source is one cell, and all cells of the target become like it. */
  readonly isFilling: boolean;
};

/** A row's height or a column's width; undefined where it is the usual one. */
type Band = { readonly size: number | undefined; readonly isHidden: boolean };

type Place = { readonly row: number; readonly column: number };

/** The source is read whole before the target is written: they may overlap. */
export function copyCells(copying: Copying): void {
  const { target, what } = copying;
  const { sheet } = target;
  const cells = [...listPlaces(copying)].map((place) => ({
    ...place,
    cell: readSource(copying, place),
  }));
  const hasLooks = what === 'All' || what === 'Formats';
  if (hasLooks) copyBandLooks(copying);
  for (const { row, column, cell } of cells) {
    if (what !== 'Formats') writeContent(sheet, row, column, contentOf(cell, copying));
    if (!hasLooks) continue;
    sheet.grid.put(row, column, { ...sheet.cell(row, column), look: cell.look });
  }
}

/** Widths and heights come along only with whole columns and rows. */
export function copySizes({ source, target }: Copying): void {
  const [from, to] = [source.sheet, target.sheet];
  if (spansColumns(source.area)) {
    const { left, right } = source.area;
    const bands = listBands(from.widths, from.hiddenColumns, left, right);
    putBands(bands, to.widths, to.hiddenColumns, target.area.left);
  }
  if (spansRows(source.area)) {
    const { top, bottom } = source.area;
    const bands = listBands(from.heights, from.hiddenRows, top, bottom);
    putBands(bands, to.heights, to.hiddenRows, target.area.top);
  }
}

/** The cells of the target; of whole columns and rows those where anything is kept, here or there. */
function* listPlaces({ source, target }: Copying): Generator<Place> {
  const { area } = target;
  if (spansColumns(area) || spansRows(area)) {
    yield* target.sheet.grid.within(area);
    for (const { row, column } of source.sheet.grid.within(source.area)) {
      yield {
        row: row + area.top - source.area.top,
        column: column + area.left - source.area.left,
      };
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

function readSource({ source, target, isFilling }: Copying, { row, column }: Place): Cell {
  const [down, right] = isFilling ? [0, 0] : [row - target.area.top, column - target.area.left];
  return source.sheet.cell(source.area.top + down, source.area.left + right);
}

/** What a formula had filled is filled by its copy again; without the formula it stays as a value. */
function contentOf(cell: Cell, { source, what }: Copying): Content {
  const { spilledFrom } = cell;
  const isValues = what === 'Values';
  if (!isValues && spilledFrom !== null && holds(source.area, spilledFrom.row, spilledFrom.column))
    return BLANK;
  return { ...cell, spilledFrom: null, formula: isValues ? null : cell.formula };
}

/** Whole columns and rows hand on how cells look in which nothing stands yet. */
function copyBandLooks({ source, target }: Copying): void {
  const [from, area] = [source.area, target.area];
  if (spansColumns(area)) {
    const looks = listLooks(source.sheet, { ...from, top: LAST_ROW });
    for (const [index, look] of looks.entries()) {
      const column = area.left + index;
      target.sheet.grid.changeLook({ ...area, left: column, right: column }, () => look);
    }
  } else if (spansRows(area)) {
    const looks = listLooks(source.sheet, { ...from, left: LAST_COLUMN });
    for (const [index, look] of looks.entries()) {
      const row = area.top + index;
      target.sheet.grid.changeLook({ ...area, top: row, bottom: row }, () => look);
    }
  }
}

function listLooks(sheet: Sheet, { top, left, bottom, right }: Area): Look[] {
  const looks: Look[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) looks.push(sheet.cell(row, column).look);
  }
  return looks;
}

function listBands(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
): Band[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    size: sizes.get(first + index),
    isHidden: hidden.has(first + index),
  }));
}

function putBands(
  bands: readonly Band[],
  sizes: Map<number, number>,
  hidden: Set<number>,
  first: number,
): void {
  for (const [index, { size, isHidden }] of bands.entries()) {
    if (size === undefined) sizes.delete(first + index);
    else sizes.set(first + index, size);
    if (isHidden) hidden.add(first + index);
    else hidden.delete(first + index);
  }
}
