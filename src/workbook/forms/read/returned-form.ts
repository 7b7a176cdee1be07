import type { ColumnKey } from '../../../domain/place';
import type { ScopeId } from '../../../domain/scope';
import type { FormFault } from '../../../text/problems/form-faults';
import type { FormPlace } from '../../../text/problems/form-places';
import type { FoundCell } from '../../found-workbook';
import type { FormIdentity } from '../form';

/** One cell of the book that the form asked for, as it came back; of rows that are used. */
export type FormEntry = FormPlace & {
  readonly scope: ScopeId;
  /** The nominee's code, and the name that the form shows. */
  readonly nominee: string;
  readonly name: string;
  /** "result:I.1", "last:II.3", "evidence:I.1". */
  readonly column: ColumnKey;
  /** What the book held when the form was sent; verified by the row's code. */
  readonly sent: FoundCell;
  /** On a correction, the answer that is to be corrected; verified as well. */
  readonly answered: FoundCell | null;
  /** What stands there now; "Không áp dụng" of its own column is that word. */
  readonly value: FoundCell;
  /** What the column “Không áp dụng” holds where it cannot be used beside the value. */
  readonly mark?: string | undefined;
};

/** What the recipient remarked on a row: nothing of the book. */
export type FormRemark = FormPlace & {
  readonly scope: ScopeId;
  readonly nominee: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly text: string;
};

/** An open row whose code agrees, used or refused; `column` is the first that it asks for. */
export type AskedPlace = FormPlace & {
  readonly scope: ScopeId;
  readonly nominee: string;
  readonly column: ColumnKey;
};

/** A criterion as the form shows it, to be compared with the book's of now. */
export type ShownCriterion = FormPlace & {
  readonly scope: ScopeId;
  readonly code: string;
  readonly name: string;
  /** Cách chấm, in words. */
  readonly rule: string;
  /** As shown: "6", "7,5"; empty for a requirement. */
  readonly max: string;
};

export type RowCounts = {
  /** All rows of all sheets, up to the last that holds anything. */
  readonly read: number;
  readonly used: number;
  /** Blank rows, heads and feet, groups, rows that only show something. */
  readonly skipped: number;
  readonly refused: number;
};

/** A form as it came back, recognised by its visible cells alone. */
export type ReturnedForm = {
  readonly identity: FormIdentity;
  /** In the order of the sheets and rows as they came back. */
  readonly entries: readonly FormEntry[];
  /** The same of all rows whose code agrees, refused ones as well: for who is to correct them. */
  readonly written: readonly FormEntry[];
  readonly remarks: readonly FormRemark[];
  readonly criteria: readonly ShownCriterion[];
  readonly asked: readonly AskedPlace[];
  /** All cells of the rows that are not open and whose code agrees. */
  readonly closed: readonly AskedPlace[];
  readonly rows: RowCounts;
  readonly faults: readonly FormFault[];
};

/**
 * `foreign`: no form of ours. `damaged`: it looks like one, but its number or what it is to be told by
 * is gone; `lost` are the labels that were not found.
 */
export type FormReading =
  | { readonly kind: 'form'; readonly form: ReturnedForm }
  | { readonly kind: 'foreign'; readonly rows: RowCounts }
  | { readonly kind: 'damaged'; readonly lost: readonly string[]; readonly rows: RowCounts };
