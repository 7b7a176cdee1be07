import { WRITE_TEXT } from '../../text/pane/write';
import type { Desk } from '../work/desk';

/** Why nothing can be written into the workbook just now; null where it can. */
export function explainDesk({ isBusy, isBehind }: Desk): string | null {
  if (isBusy === true) return WRITE_TEXT.notReady.busy;
  return isBehind === true ? WRITE_TEXT.notReady.behind : null;
}
