import type { ColumnKey } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import type { FoundCell } from '../found-workbook';

/** Phiếu tự chấm: a unit scores itself. Phiếu thẩm định: a department scores its criteria for everybody. */
export type FormKind = 'self' | 'review';

export const FORM_KINDS: readonly FormKind[] = ['self', 'review'];

/** What a form says of itself, on each of its sheets, in cells that people see. */
export type FormIdentity = {
  readonly kind: FormKind;
  /** Mã sổ: which workbook sent it, by agency, movement, year and scopes. */
  readonly book: string;
  readonly agency: string;
  readonly movement: string;
  readonly year: string;
  /** Nơi nhận: the unit or department that fills it in. */
  readonly recipient: string;
  /** Mã tiêu chí: the criteria it was made from, for each of the workbook's scopes. */
  readonly criteria: ReadonlyMap<ScopeId, string>;
  /** "2026-11-23". */
  readonly sentOn: string;
  /** "2026-12-05"; null without a deadline. */
  readonly due: string | null;
  /** Where a form goes back for correction: the number of the one that was returned, and why. */
  readonly correction: { readonly of: string; readonly reason: string } | null;
  /** Số phiếu, "TC-7K3F-9QAB": verifies all of the above. */
  readonly number: string;
};

/** What all forms of a workbook say of it. */
export type BookIdentity = Pick<FormIdentity, 'book' | 'agency' | 'movement' | 'year' | 'criteria'>;

/** One cell of the book that a form shows or asks for. */
export type AskedCell = {
  readonly column: ColumnKey;
  /** Đã có khi gửi: what the book held when the form was sent. */
  readonly sent: FoundCell;
  /** Đã nộp: on a correction, what the recipient answered before; null where nothing was answered. */
  readonly answered: FoundCell | null;
  /** What stood in “Không áp dụng” beside an answer that it contradicts. */
  readonly mark?: string | undefined;
};

/** A row of a form that stands for cells of one nominee; its Mã dòng verifies all of it. */
export type AskedRow = {
  readonly scope: ScopeId;
  /** The nominee's code, and name as the form shows it. */
  readonly nominee: string;
  readonly name: string;
  /** Not open: shown in grey, not to be typed into. */
  readonly isOpen: boolean;
  readonly cells: readonly AskedCell[];
  /** What the recipient remarked before, shown in a row of a correction that is not open. */
  readonly note?: string | undefined;
};
