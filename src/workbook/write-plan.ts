import type { FoundCell } from './found-workbook';
import type { CellValue, SheetPlan } from './sheet-plan';

/** A cell that is to hold another value. Rows and columns count from 0. */
export type CellChange = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it held when the change was decided: a cell that holds anything else is left alone. */
  readonly old: FoundCell;
  readonly next: CellValue;
};

/** Rows put below the last row of a table: a value for each of its columns, null for blank. */
export type AddedRows = {
  readonly table: string;
  readonly rows: readonly (readonly CellValue[])[];
};

/** All that one action does to somebody's workbook; an adapter applies it whole or not at all. */
export type WritePlan = {
  /** New sheets, put behind the others. Their names are free. */
  readonly add: readonly SheetPlan[];
  /** Each takes the place of the sheet that has its name. */
  readonly replace: readonly SheetPlan[];
  readonly change: readonly CellChange[];
  readonly append: readonly AddedRows[];
};

/** Why a plan was not applied; nothing was written. Put into words by text/write-refusals. */
export type WriteRefusal =
  | {
      readonly code:
        | 'package-signed'
        | 'workbook-shared'
        | 'structure-protected'
        /** .xlsm: what is written under .xlsx Excel would not open. */
        | 'has-macros'
        | 'is-template'
        | 'strict-format';
    }
  | {
      readonly code:
        'cell-changed' | 'cell-in-array' | 'cell-in-merge' | 'cell-locked' | 'cell-feeds-others';
      readonly sheet: string;
      /** "F7". */
      readonly cell: string;
    }
  | {
      readonly code: 'table-missing' | 'table-has-totals' | 'table-has-no-room' | 'table-locked';
      readonly table: string;
    };
