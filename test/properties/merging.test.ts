import { runMergeSequence } from '../fuzz/merging/merge-sequence';
import { NOTHING_YET } from '../fuzz/merging/tally';

const COUNT = 300;

test('300 years of sending, filling in, returning and merging: nothing lost, nothing chosen', async () => {
  const tally = { ...NOTHING_YET };
  for (let seed = 0; seed < COUNT; seed += 1) await runMergeSequence(seed, tally);
  // So many that every rule was met often.
  expect(Math.min(tally.merges, tally.changes, tally.late)).toBeGreaterThan(2 * COUNT);
  expect(Math.min(tally.conflicts, tally.chosen, tally.corrected, tally.known)).toBeGreaterThan(
    COUNT / 2,
  );
  expect(Math.min(tally.doubtful, 2 * tally.afterwards)).toBeGreaterThan(COUNT / 15);
});
