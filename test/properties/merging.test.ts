import { runMergeSequence } from '../fuzz/merging/merge-sequence';
import type { Tally } from '../fuzz/merging/merge-sequence';

const COUNT = 300;

test('300 years of sending, filling in, returning and merging: nothing lost, nothing chosen', async () => {
  const tally: Tally = { merges: 0, changes: 0, conflicts: 0, chosen: 0, late: 0 };
  for (let seed = 0; seed < COUNT; seed += 1) await runMergeSequence(seed, tally);
  // So many that every rule was met often.
  expect(Math.min(tally.merges, tally.changes, tally.late)).toBeGreaterThan(2 * COUNT);
  expect(Math.min(tally.conflicts, tally.chosen)).toBeGreaterThan(COUNT / 2);
}, 240_000);
