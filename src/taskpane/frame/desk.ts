import type { Step } from '../../application/steps';
import type { PaneWork, Written } from '../work/pane-work';
import type { Target } from '../work/target';

/** What every screen may do, besides its own business. */
export type Desk = {
  readonly work: PaneWork;
  /** Jumps to a place of the workbook; the frame offers the way back, and says what went wrong. */
  readonly show: (target: Target) => void;
  readonly goTo: (step: Step) => void;
  /** Tells the frame of a write: it offers to take it back, and the workbook is read again. */
  readonly onWritten: (written: Written) => void;
  /** Somebody has changed the workbook, and it will be read again: nothing is written meanwhile. */
  readonly isBehind?: boolean;
};
