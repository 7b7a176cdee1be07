import type { UnreadableReason } from '../../src/text/problems/file-faults';

/** A file that must be refused: why, and the words that tell a person what it is. */
export type HostileFile = readonly [
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  reason: UnreadableReason,
  says: string,
];
