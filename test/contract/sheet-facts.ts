import { columnLetters } from '../host/model/address';
import type { Area } from '../host/model/area';
import type { PlainLook } from '../support/planned-look';

/**
 * A sheet told in words that a file and a running Excel have in common, so that the two can be
 * compared. By nature they differ in these, which are brought to one form here and nowhere else:
 * - widths: a file counts digits of the default font with the cell's padding, Excel points; both
 *   are told in pixels, and a column as wide as any other has no width of its own, for Excel has no
 *   way of saying so;
 * - heights: points in both, but Excel makes them whole pixels; both are told in pixels;
 * - margins: inches to a ten-thousandth against points; both in tenths of a point;
 * - a row whose height the program may choose: a file says nothing, Excel was asked to fit it;
 * - the line between two cells: a file keeps one a cell, Excel may keep one for both; told is the
 *   heavier of the two, by edges instead of cells;
 * - black: a file leaves it to the program, Excel names it;
 * - colours of borders: a file leaves them to the program; not told.
 */
export type SheetFacts = {
  readonly name: string;
  readonly visibility: string;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly showsGridLines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** By address; cells that hold nothing and look like any other are left out. */
  readonly cells: Readonly<Record<string, CellFacts>>;
  /** By the cell that they are above ("-") or left of ("|"). */
  readonly edges: Readonly<Record<string, string>>;
  /** Of columns that have a width of their own, in pixels. */
  readonly widths: Readonly<Record<string, number>>;
  /** Of rows that have a height of their own, in pixels. */
  readonly heights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  /** Of the workbook, that lie on this sheet. */
  readonly names: readonly string[];
  readonly validations: readonly string[];
  readonly page: Readonly<Record<string, string>>;
};

export type CellFacts = Omit<PlainLook, 'border'> & {
  /** Kind and value: `text "Thôn 1"`, `number 9.5`; empty for a blank cell. */
  readonly value: string;
  /** With its equals sign; empty where there is none. */
  readonly formula: string;
};

export type FoundFacts = {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly formula: string;
  readonly look: PlainLook;
};

/** What a cell is that nobody has touched, in workbooks of ours. */
const BARE: CellFacts = {
  value: '',
  formula: '',
  numberFormat: 'General',
  font: 'Times New Roman 12',
  fill: '',
  alignment: 'general bottom false 0',
};

/** In the order in which `PlainLook` tells borders. */
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const WEIGHTS = ['', 'hair', 'thin', 'medium', 'thick', 'double'];

export function tellCells(found: Iterable<FoundFacts>): Pick<SheetFacts, 'cells' | 'edges'> {
  const cells: Record<string, CellFacts> = {};
  const edges: Record<string, string> = {};
  for (const { row, column, value, formula, look } of found) {
    const { border, ...rest } = look;
    const cell = { value, formula, ...rest };
    if (!isBare(cell)) cells[`${columnLetters(column)}${row + 1}`] = cell;
    for (const [index, style] of border.split('|').entries()) {
      if (style === '') continue;
      const edge = edgeOf(row, column, SIDES[index] ?? 'top');
      edges[edge] = heavier(edges[edge] ?? '', style);
    }
  }
  return { cells, edges };
}

function isBare(cell: CellFacts): boolean {
  return (Object.keys(BARE) as (keyof CellFacts)[]).every((key) => cell[key] === BARE[key]);
}

function edgeOf(row: number, column: number, side: (typeof SIDES)[number]): string {
  if (side === 'left') return `|${columnLetters(column)}${row + 1}`;
  if (side === 'right') return `|${columnLetters(column + 1)}${row + 1}`;
  return `-${columnLetters(column)}${side === 'top' ? row + 1 : row + 2}`;
}

function heavier(one: string, other: string): string {
  return WEIGHTS.indexOf(other) > WEIGHTS.indexOf(one) ? other : one;
}

export function tellArea({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** On a screen that shows a point of 1/72 inch as 4/3 pixels. */
export function pixelsOf(points: number): number {
  return Math.round((points * 4) / 3);
}

/** "" for black. */
export function tellColor(color: string): string {
  const plain = color.replace('#', '').toUpperCase();
  return plain === '000000' ? '' : plain;
}

/** Points of a page, to a tenth. */
export function tellPoints(points: number): string {
  return String(Math.round(points * 10) / 10);
}

/** A reference with or without the quotes that its sheet's name may have. */
export function tellReference(formula: string): string {
  return formula.replace(/^=/, '').replaceAll("'", '').replaceAll('$', '');
}

/** What a page says above or below, part by part. */
export function tellPageTexts(left: string, center: string, right: string): string {
  return [left, center, right].join(' | ');
}

export type RuleFacts = {
  readonly area: string;
  readonly rule: string;
  readonly prompt: { readonly title: string; readonly text: string };
  /** Null where anything may be typed after all. */
  readonly alert: { readonly style: string; readonly title: string; readonly text: string } | null;
};

export function tellRule({ area, rule, prompt, alert }: RuleFacts): string {
  // Any value is right: nothing is ever alerted.
  const told = rule === 'any' || alert === null ? '' : Object.values(alert).join(': ');
  return [area, rule, `${prompt.title}: ${prompt.text}`, told].join(' | ');
}
