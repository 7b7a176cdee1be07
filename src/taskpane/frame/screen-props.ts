import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { Desk } from '../work/desk';

/** What a screen over a book of ours is given. */
export type ScreenProps = {
  readonly book: ExaminedBook;
  /** People may have changed the workbook since it was read. */
  readonly isStale: boolean;
  readonly desk: Desk;
};
