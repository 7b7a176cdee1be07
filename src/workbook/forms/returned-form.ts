import type { ColumnKey } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import type { FoundCell } from '../found-workbook';
import type { FormIdentity } from './form';

/** A cell of a returned form: `row` as its sheet numbers it, from 1; `cell` is "F7". */
export type FormPlace = { readonly sheet: string; readonly row: number; readonly cell: string };

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
  /** What stands there now; "Không áp dụng" of its own column is that word. */
  readonly value: FoundCell;
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

/**
 * What is wrong with a returned form. The rows concerned are refused, all others are used; a formula
 * of points concerns no row, for points are never taken from a form.
 */
export type FormFault =
  /** Agency, movement, recipient, dates, digests: they do not belong to the number of the form. */
  | ({ readonly code: 'identity-altered'; readonly label: string } & Altered)
  | { readonly code: 'sheets-missing'; readonly expected: number; readonly found: number }
  | { readonly code: 'heading-lost'; readonly sheet: string; readonly heading: string }
  | { readonly code: 'heading-doubled'; readonly sheet: string; readonly heading: string }
  /** A cell that was not the recipient's to fill in; `was` is null where it cannot be known. */
  | ({ readonly code: 'locked-altered' } & Altered)
  /** The row's code does not belong to what the row says. */
  | ({ readonly code: 'row-code-wrong'; readonly found: string } & FormPlace)
  | ({ readonly code: 'row-code-missing' } & FormPlace)
  | ({ readonly code: 'row-added' } & FormPlace)
  | ({ readonly code: 'row-doubled'; readonly first: string } & FormPlace)
  /** `criteria` are those whose rows are gone; empty where they cannot be named. */
  | {
      readonly code: 'rows-missing';
      readonly sheet: string;
      readonly nominee: string;
      readonly count: number;
      readonly criteria: readonly string[];
    }
  /** "Không áp dụng" is chosen, and a result is typed as well. */
  | ({ readonly code: 'both-filled' } & FormPlace)
  | ({ readonly code: 'not-applicable-unread'; readonly found: string } & FormPlace)
  /** An error value, or a formula without a value, where a result belongs. */
  | ({ readonly code: 'value-broken'; readonly found: string } & FormPlace)
  /** Points and sums: a value stands where a formula was, or the formula has lost a cell. */
  | ({ readonly code: 'formula-replaced' } & FormPlace)
  | ({ readonly code: 'formula-broken'; readonly found: string } & FormPlace);

export type Altered = FormPlace & { readonly was: string | null; readonly is: string };

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
  readonly remarks: readonly FormRemark[];
  readonly criteria: readonly ShownCriterion[];
  readonly asked: readonly AskedPlace[];
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
