import type { CopyKind } from '../../text/travel/copies';
import { LEAVABLE } from '../../text/travel/disclosures';
import type { Leavable } from '../../text/travel/disclosures';
import type { WorkbookTraces } from './workbook-traces';

/** What somebody wants to send. */
export type CopyOrder = {
  readonly kind: CopyKind;
  /** The code or the name of the one unit that it is for; null for all of it. */
  readonly unit: string | null;
  readonly leaveOut: ReadonlySet<Leavable>;
};

/** Where a copy comes from. */
export type CopySource = {
  /** What the workbook's file is called. */
  readonly file: string;
  /** What else its file holds; null where the program does not tell. */
  readonly traces: WorkbookTraces | null;
};

/** All that is left out of a copy: what was chosen, and what no public copy holds. */
export function listLeftOut({ kind, leaveOut }: CopyOrder): ReadonlySet<Leavable> {
  return kind === 'public' ? new Set(LEAVABLE) : leaveOut;
}
