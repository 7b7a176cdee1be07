import type { UnreadableReason } from '../../text/problems/file-faults';

/** Carries the reason up through this folder; readXlsxWorkbook makes a value of it. */
export class UnreadableError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
  }
}
