import { benchCheck } from './check-bench';
import { benchFilter } from './filter-bench';
import { benchFunctions } from './functions-bench';
import { benchMerge } from './merge-bench';
import { benchOutput } from './output-bench';
import { benchPane } from './pane-bench';
import { benchScoring } from './score-bench';
import { benchSplice } from './splice-bench';

/** Prints each timing as a ratio to its measure; the milliseconds are this machine's. */
async function runBenches(): Promise<void> {
  const benches = [
    benchScoring,
    benchOutput,
    benchSplice,
    benchFunctions,
    benchPane,
    benchCheck,
    benchFilter,
    benchMerge,
  ];
  for (const bench of benches) {
    for (const { what, ours, measure } of [await bench()].flat()) {
      const ratio = Math.round((ours / measure) * 100) / 100;
      process.stdout.write(
        `${what}: ${ratio} (${Math.round(ours)} ms ÷ ${Math.round(measure)} ms)\n`,
      );
    }
  }
}

void runBenches();
