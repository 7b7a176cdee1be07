import { benchCheck } from './check-bench';
import { benchFilter } from './filter-bench';
import { benchFunctions } from './functions-bench';
import { benchMerge } from './merge-bench';
import { benchOutput } from './output-bench';
import { benchPane } from './pane-bench';
import { benchScoring } from './score-bench';
import { benchSplice } from './splice-bench';

const BENCHES = {
  score: benchScoring,
  output: benchOutput,
  splice: benchSplice,
  functions: benchFunctions,
  pane: benchPane,
  check: benchCheck,
  filter: benchFilter,
  merge: benchMerge,
};

/**
 * Prints each timing as a ratio to its measure; the milliseconds are this machine's. Words behind the
 * command choose benches by their names.
 */
async function runBenches(wanted: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const { what, ours, measure } of [await bench()].flat()) {
      const ratio = Math.round((ours / measure) * 100) / 100;
      process.stdout.write(
        `${what}: ${ratio} (${Math.round(ours)} ms ÷ ${Math.round(measure)} ms)\n`,
      );
    }
  }
}

void runBenches(process.argv.slice(2));
