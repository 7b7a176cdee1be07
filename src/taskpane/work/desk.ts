import type { Step } from '../../application/steps';
import type { Answer } from './answer';
import type { PaneWork } from './pane-work';
import type { PreparedWrite, Written } from './prepared-write';
import type { Target } from './target';

/** What every screen may do, besides its own business. */
export type Desk = {
  readonly work: PaneWork;
  /** Jumps to a place of the workbook; the frame offers the way back, and says what went wrong. */
  readonly show: (target: Target) => void;
  readonly goTo: (step: Step) => void;
  /**
   * Writes what was prepared, one thing at a time; the frame says what came of it, offers to take it
   * back, and has the workbook read again. `isSeen`: whether somebody else shows why it failed, or
   * says that it was not done.
   */
  readonly write: (prepared: PreparedWrite, isSeen: () => boolean) => Promise<Answer<Written>>;
  /** Something is being written or taken back. */
  readonly isBusy?: boolean;
  /** Somebody has changed the workbook, and it will be read again: nothing is written meanwhile. */
  readonly isBehind?: boolean;
};
