import { benchFunctions } from './functions-bench';
import { benchOutput } from './output-bench';
import { benchScoring } from './score-bench';
import { benchSplice } from './splice-bench';

/** Prints each timing as a ratio to its measure; the milliseconds are this machine's. */
async function runBenches(): Promise<void> {
  for (const bench of [benchScoring, benchOutput, benchSplice, benchFunctions]) {
    for (const { what, ours, measure } of [await bench()].flat()) {
      const ratio = Math.round((ours / measure) * 100) / 100;
      process.stdout.write(
        `${what}: ${ratio} (${Math.round(ours)} ms ÷ ${Math.round(measure)} ms)\n`,
      );
    }
  }
}

void runBenches();
