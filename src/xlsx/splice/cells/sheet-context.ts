import type { TableShape } from '../../../workbook/formulas/formula-book';
import type { Area, FoundCell } from '../../../workbook/found-workbook';
import type { ShownNumber } from '../../../workbook/write-plan';

/** What is known of the sheet whose cells are to be changed. */
export type SheetContext = {
  /** Its name, for those who are told of a refusal. */
  readonly sheet: string;
  /** The tables of this sheet. */
  readonly tables: readonly TableShape[];
  /** The areas of its pivot tables. */
  readonly pivots: readonly Area[];
  /** Whether cells of this style (`s`) may be changed on a protected sheet. */
  readonly isUnlocked: (style: number) => boolean;
  /** A style like this one (`s`) that shows numbers so. */
  readonly styleFor: (style: number, as: ShownNumber) => number;
  /** What the cell holds as read. */
  readonly holds: (row: number, column: number) => FoundCell;
};
