import type { Area } from '../found-workbook';

/** A table as formulas see it. */
export type TableShape = {
  readonly name: string;
  /** Headings and totals included. */
  readonly area: Area;
  readonly headingRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
};

export type TableOnSheet = TableShape & { readonly sheet: string };

export type DefinedName = {
  readonly name: string;
  /** The only sheet that knows it; null for the whole workbook. */
  readonly scope: string | null;
  /** In the form of files: "Sheet1!$A$1:$C$3". */
  readonly formula: string;
};

/** All that formulas may refer to by name. Sheets in the order of their tabs. */
export type FormulaBook = {
  readonly sheets: readonly string[];
  readonly tables: readonly TableOnSheet[];
  readonly names: readonly DefinedName[];
};

export type AreaOnSheet = { readonly sheet: string; readonly area: Area };
