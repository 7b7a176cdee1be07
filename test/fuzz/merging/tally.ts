import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { showFound } from '../../../src/domain/validation/cell-faults';
import { shortKey } from './tell-plan';
import type { Cells } from './tell-plan';

/** What a run of sequences came upon, so that it is known to have tried what it claims. */
export type Tally = {
  merges: number;
  changes: number;
  conflicts: number;
  chosen: number;
  late: number;
  /** Forms that had come before, or came in another version. */
  known: number;
  /** Rows for which a correction spoke, or failed to, and changes of an answer that was merged before. */
  corrected: number;
  doubtful: number;
  afterwards: number;
};

export const NOTHING_YET: Tally = {
  merges: 0,
  changes: 0,
  conflicts: 0,
  chosen: 0,
  late: 0,
  known: 0,
  corrected: 0,
  doubtful: 0,
  afterwards: 0,
};

/** @param before - what the cells held that were merged into */
export function countCorrections(tally: Tally, { files, changes }: MergePlan, before: Cells): void {
  for (const { code } of files.flatMap(({ problems }) => problems)) {
    tally.corrected += code === 'corrected' ? 1 : 0;
    tally.doubtful += code === 'correction-refused' ? 1 : 0;
  }
  for (const { key, sources } of changes) {
    const edits = sources.flatMap((source) => files[source]?.findings.edits ?? []);
    const held = before.get(shortKey(key));
    const isAfter = edits.some(
      ({ key: own, sent, bases: [, answered] }) =>
        own === key && answered && showFound(answered) === held && showFound(sent) !== held,
    );
    tally.afterwards += isAfter ? 1 : 0;
  }
}
