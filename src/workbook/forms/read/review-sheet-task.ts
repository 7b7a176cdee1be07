import type { ScopeId } from '../../../domain/scope';
import type { ReviewSheet } from '../form-content';
import type { SheetFacts } from './find-facts';
import type { ReviewTable } from './find-form-table';
import type { RowsNow } from './rows-now';

/** A sheet of a form to be read, and what is known of it from elsewhere. */
export type ReviewSheetTask = {
  readonly facts: SheetFacts;
  readonly table: ReviewTable;
  readonly scope: ScopeId;
  readonly number: string;
  /** The same sheet as the workbook at hand would send it. */
  readonly now: ReviewSheet | null;
  readonly rowsNow: RowsNow;
  /** Whether its criteria are those that the form was made from. */
  readonly sameCriteria: boolean;
  /** Whether it shows what was answered before. */
  readonly isCorrection: boolean;
};
