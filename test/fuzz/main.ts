import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildChild } from './build-child';
import { fuzz } from './fuzz';
import { fuzzMerging } from './merging/fuzz-merging';
import { Summary } from './summary';

const CHILD = 'out/fuzz-child.cjs';

/**
 * `npm run fuzz -- --seed 7 --count 1` runs one input again and keeps it in out/fuzz;
 * `npm run fuzz -- --count 0 --seed 7 --merges 1` runs one sequence of merges again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '0' },
      count: { type: 'string', default: '20000' },
      merges: { type: 'string', default: '5000' },
      jobs: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
    },
  });
  const count = Number(values.count);
  const summary = new Summary();
  await buildChild(CHILD);
  await fuzz({
    child: CHILD,
    subject: 'product',
    from: Number(values.seed),
    count,
    jobs: Math.min(count, Number(values.jobs)),
    patience: 30_000,
    room: 1024,
    keep: { folder: 'out/fuzz', which: count === 1 ? 'all' : 'found' },
    onReport: (report) => {
      for (const line of summary.add(report)) console.log(`FOUND ${line}`);
      if (summary.count % 500 === 0) console.log(`${summary.count} / ${count}`);
    },
  });
  if (count > 0) for (const line of summary.toLines()) console.log(line);
  const findings = await fuzzMerging(Number(values.seed), Number(values.merges));
  if (summary.hasFindings || findings > 0) process.exitCode = 1;
}

void main();
