import type { Area } from '../found-workbook';

/** How letters look. Colours are RRGGBB; null is black. */
export type LetterLook = {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
};

/** The line on each side and across, by the styles of files ("thin", "mediumDashed"); "" for none. */
export type CellBorders = Readonly<
  Record<'top' | 'right' | 'bottom' | 'left' | 'diagonal', string>
>;

/** Letters of one look. */
export type TextRun = { readonly text: string; readonly letters: LetterLook };

export type CellContent = {
  readonly row: number;
  readonly column: number;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** What it holds, in runs: one but for texts that are marked in part. Numbers by `spellNumber`. */
  readonly runs: readonly TextRun[];
  /** Null where there is none; by `spellFormula`. A cell that has one holds nothing besides. */
  readonly formula: string | null;
  /** RRGGBB, or words for what is no plain colour; null for none. */
  readonly fill: string | null;
  /** Null where it has none. Which of two neighbours tells of the line between them says nothing. */
  readonly borders: CellBorders | null;
  /** Its number format, as files write it: "General", "#,##0.00". */
  readonly format: string;
};

/** What a person sees in a sheet and could have edited, however a program stores it. */
export type SheetContent = {
  /** Row by row from the left; where there is none, nothing is to be seen. */
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  /** The names of its tables. */
  readonly tables: readonly string[];
  /** What is printed above and below its pages, by `spellPageText`. */
  readonly pageTexts: readonly string[];
  /** What else hangs on the sheet, by kind: notes, charts, filters, hidden rows. */
  readonly attachments: readonly string[];
};

/** A number by its fifteen digits: on what follows them programs do not agree. */
export function spellNumber(value: number): string {
  return value.toExponential(14);
}

/**
 * A formula without its equals sign, in one spelling: files, and an Excel without the add-in, have
 * names of their own for its functions.
 */
export function spellFormula(formula: string): string {
  return formula.replace(/_xldudf_TDKT_/giu, 'TDKT.');
}

/** Fonts and sizes: programs drop what is usual to them. A doubled "&" is one that is printed. */
const LETTER_CODE = /&(?:&|"[^"]*"|\d+ ?)/g;

/** The header or footer of some pages as files write it, without the looks of its letters. */
export function spellPageText(pages: string, text: string): string {
  return `${pages} ${text.replace(LETTER_CODE, (code) => (code === '&&' ? code : ''))}`;
}

/** The sheets of a workbook that were asked for, as they stand in it. */
export type WorkbookContents = {
  /** Days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
  /** By name; null for a sheet without cells, of a chart. */
  readonly sheets: ReadonlyMap<string, SheetContent | null>;
};
