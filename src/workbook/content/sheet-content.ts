import type { Area } from '../found-workbook';

/** How letters look, as far as a person marks things by it. Colours are RRGGBB; null is black. */
export type LetterLook = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
};

/** Letters of one look. */
export type TextRun = { readonly text: string; readonly letters: LetterLook };

export type CellContent = {
  readonly row: number;
  readonly column: number;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** What it holds, in runs: one but for texts that are marked in part. Numbers by `spellNumber`. */
  readonly runs: readonly TextRun[];
  /** Null where there is none. */
  readonly formula: string | null;
  /** RRGGBB, or words for what is no plain colour; null for none. */
  readonly fill: string | null;
};

/** What a person sees in a sheet and could have edited, however a program stores it. */
export type SheetContent = {
  /** Row by row from the left; where there is none, nothing is to be seen. */
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  /** The names of its tables. */
  readonly tables: readonly string[];
  /** What else hangs on the sheet, by kind: notes, charts, filters, hidden rows. */
  readonly attachments: readonly string[];
};

/** A number by its fifteen digits: on what follows them programs do not agree. */
export function spellNumber(value: number): string {
  return value.toExponential(14);
}

/** The sheets of a workbook that were asked for, as they stand in it. */
export type WorkbookContents = {
  /** Days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
  /** By name; null for a sheet without cells, of a chart. */
  readonly sheets: ReadonlyMap<string, SheetContent | null>;
};
