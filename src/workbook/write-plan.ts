import type { WorkbookContents } from './content/sheet-content';
import type { FoundCell } from './found-workbook';
import type { CellValue, SheetPlan } from './sheet-plan';

/** How people are to read a number: 0.98 as 98%, or as it is. */
export type ShownNumber = 'number' | 'percent';

/** A cell that is to hold another value. Rows and columns count from 0. */
export type CellChange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it held when the change was decided: a cell that holds anything else is left alone. */
  readonly old: FoundCell;
  readonly next: CellValue;
  /** Refused where a formula stands, whatever its value. */
  readonly sparesFormulas?: true;
  /** Of a number: a cell whose format makes people read it otherwise gets one that does not. */
  readonly shownAs?: ShownNumber;
};

/** Rows put below the last row of a table: a value for each of its columns, null for blank. */
export type AddedRows = {
  readonly table: string;
  readonly rows: readonly (readonly CellValue[])[];
};

/** All that one action does to somebody's workbook; an adapter applies it whole or not at all. */
export type WritePlan = {
  /** New sheets. Their names are free. */
  readonly add: readonly SheetPlan[];
  /** The sheet that the new ones are put before; they go behind all others when it is null. */
  readonly addBefore: string | null;
  /** Each takes the place of the sheet that has its name. */
  readonly replace: readonly SheetPlan[];
  /**
   * What stood in those when that was decided: nothing is done where one holds anything else by now.
   * A file does not change while it is worked on.
   */
  readonly seen?: WorkbookContents['sheets'];
  readonly change: readonly CellChange[];
  readonly append: readonly AddedRows[];
  /** Whose cells `change` and `append` write: lines of our log, or what people have typed. */
  readonly concerns: 'our-sheets' | 'user-cells';
};
