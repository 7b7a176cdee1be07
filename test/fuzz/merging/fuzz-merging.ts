import { runMergeSequence } from './merge-sequence';
import { NOTHING_YET } from './tally';

/** Runs so many sequences of sending, filling in, returning and merging; how many differ from the model. */
export async function fuzzMerging(from: number, count: number): Promise<number> {
  const tally = { ...NOTHING_YET };
  let findings = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      await runMergeSequence(seed, tally);
    } catch (error) {
      findings += 1;
      console.log(`FOUND ${error instanceof Error ? error.message : String(error)}`);
    }
    const done = seed - from + 1;
    if (done % 500 === 0) console.log(`${done} / ${count} sequences of merges`);
  }
  console.log(`${count} sequences of merges, ${findings} findings: ${JSON.stringify(tally)}`);
  return findings;
}
