import { STEPS } from '../application/steps';
import type { Step } from '../application/steps';

/** One press of a button. Excel greys the button out until it is told that the press is over. */
interface Press {
  completed(): void;
}

/**
 * Gives every button of the ribbon its function: `openPane` at the button's step.
 * @param associate - Excel's way of naming a function for a button
 * @param openPane - resolves when the pane stands open at that step
 */
export function registerButtons(
  associate: (name: string, run: (press: Press) => Promise<void>) => void,
  openPane: (step: Step) => Promise<void>,
): void {
  for (const step of STEPS) {
    associate(step, async (press) => {
      try {
        await openPane(step);
      } finally {
        press.completed();
      }
    });
  }
}
