import type { Area } from './found-workbook';

/** How a cell looks. Adapters translate it; equal looks should be one object. */
export type CellStyle = {
  readonly font: {
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    /** RRGGBB. */
    readonly color?: string;
  };
  /** RRGGBB. */
  readonly fill?: string;
  readonly border?: 'thin' | 'hair' | 'bottom' | 'top';
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** In the format language of files (en-US): "#,##0.00", "0%", "@". */
  readonly numberFormat?: string;
  /** May be typed into although the sheet is protected. */
  readonly unlocked?: true;
};

/**
 * Text is always text, whatever sign it begins with; a number is the double nearest to its decimal;
 * a date is the number of its day as Excel counts from 1900, in a cell of a date format.
 */
export type CellValue = string | number | null;

/** A cell of a formula holds the value that the formula has now. */
export type PlannedCell = {
  readonly value: CellValue;
  readonly style: CellStyle;
  /** An ordinary formula (en-US, without equals sign) that every spreadsheet program knows. */
  readonly formula?: string;
};

/** Height in points; null lets the program fit it. Cells start at column A; null leaves one alone. */
export type PlannedRow = {
  readonly height: number | null;
  readonly cells: readonly (PlannedCell | null)[];
};

/** An Excel table: its heading row is the area's first, its columns are named by the headings' text. */
export type TablePlan = { readonly name: string; readonly area: Area };

export type NamePlan = { readonly name: string; readonly area: Area };

/** Prompt and error titles ≤ 32 characters, texts ≤ 225. */
export type ValidationPlan = {
  readonly area: Area;
  readonly allow:
    | { readonly kind: 'list'; readonly words: readonly string[] }
    | { readonly kind: 'decimal'; readonly from: number; readonly to: number | null }
    | { readonly kind: 'whole'; readonly from: number; readonly to: number | null }
    | { readonly kind: 'any' };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string; readonly strict: boolean };
};

/** Lengths in millimetres. */
export type PrintSetup = {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Pages across; null prints over as many as needed, at full size or at `scale` per cent. */
  readonly fitToWidth: number | null;
  readonly scale?: number;
  /** Rows and columns repeated on each page, both ends included. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  readonly area?: Area;
  /** Rows and columns before which a new page begins. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  /** The sheet's name at the top of every page, where no title is printed. */
  readonly namedPages?: boolean;
  /** A page number centred at the top, from the second page on (Nghị định 30/2020), or at the foot. */
  readonly pageNumbers: 'top-from-second' | 'bottom' | 'none';
};

/**
 * A formula in an area's first cell whose answer fills the area. The cells themselves hold the values
 * of now: files always get those; only a program that knows our functions gets the formula (en-US).
 */
export type FormulaPlan = { readonly area: Area; readonly formula: string };

/** One sheet as data: what an adapter draws into a file, into Excel or on a screen. */
export type SheetPlan = {
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  readonly formulas?: readonly FormulaPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly showGridLines: boolean;
  /** Only unlocked cells may be typed into; without a password: it guards against slips. */
  readonly isProtected?: true;
  readonly print: PrintSetup;
};

/** A workbook to be made: its sheets in order, and what its properties say. */
export type WorkbookPlan = {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  /** The sheet shown when the file is opened. */
  readonly active: number;
};
