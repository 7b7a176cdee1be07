import type { Found } from '../../domain/draft';
import type { FormFault } from '../../text/problems/form-faults';
import type { FormPlace } from '../../text/problems/form-places';
import type { MergeProblem } from '../../text/problems/merge-problems';
import type { FormIdentity } from '../../workbook/forms/form';
import type { RowCounts } from '../../workbook/forms/read/returned-form';
import type { MasterCell } from './master';

/** All that the plan says of one file, besides its changes. */
export type FileProblem =
  | MergeProblem
  | { readonly code: 'file-unreadable'; readonly message: string }
  | { readonly code: 'form-fault'; readonly fault: FormFault };

/** A value that the recipient has changed, or left as it was, on its way to its cell of the workbook. */
export type Edit = {
  /** By `cellKey`. */
  readonly key: string;
  readonly nominee: string;
  readonly criterion: string;
  readonly cell: MasterCell;
  readonly place: FormPlace;
  readonly sent: Found;
  /** What it was to replace: see `decideCell`. */
  readonly bases: readonly Found[];
  readonly value: Found;
};

/** A cell of a row, as the form names it. */
export type RowCell = Pick<Edit, 'key' | 'place'>;

/** A cell that came back blank. */
export type BlankCell = RowCell &
  Pick<Edit, 'cell' | 'bases'> & {
    /** On a correction, the answer that was to be corrected. */
    readonly answered: Found | null;
  };

/**
 * Cells (by `cellKey`) where a correction speaks in place of the form that it corrects, with what it
 * says, and those that it leaves to it. Where it is refused, or its rows are gone, it does neither.
 */
export type CorrectedCells = {
  /** The number of the form that it corrects. */
  readonly of: string;
  readonly answered: ReadonlyMap<string, Found>;
  readonly left: ReadonlySet<string>;
};

/**
 * What was found in one file, as far as the merge needs it.
 * `unknown`: no form; `foreign`: a form of another workbook; `damaged`: not readable as what it was.
 */
export type FileFindings = {
  readonly file: string;
  readonly kind: 'form' | 'unknown' | 'foreign' | 'damaged';
  readonly identity: FormIdentity | null;
  /** Of what the form says; "" for what is no form of this workbook. */
  readonly digest: string;
  /** read = used + skipped + refused. */
  readonly rows: RowCounts;
  /** Of the rows that are used: all but cells that are blank as they were sent. */
  readonly edits: readonly Edit[];
  /** Of the rows that are used, as sent or not. */
  readonly blanks: readonly BlankCell[];
  /** All cells of the rows that are refused, as far as their codes agree. */
  readonly refused: readonly RowCell[];
  /** Of a correction; null for any other file. */
  readonly correction: CorrectedCells | null;
  readonly problems: readonly FileProblem[];
};
