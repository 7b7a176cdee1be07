import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInput } from './check-input';
import type { Outcome } from './check-input';
import { makeInput } from './make-input';
import { SUBJECTS } from './planted-faults';
import type { SubjectName } from './planted-faults';
import { loadSeedFiles, loadSmallFiles } from './seed-files';
import { stopClock } from './stop-clock';

/** `keep` names a folder to write the input into before anything is done with it. */
export type Task = { readonly seed: number; readonly keep: string | null };

export type Report = {
  readonly seed: number;
  readonly file: string;
  /** Of the input's bytes. */
  readonly digest: string;
  readonly mutations: readonly string[];
  readonly end: string;
  readonly findings: readonly string[];
  readonly milliseconds: number;
  /** The most that this process has used so far, in MiB. */
  readonly memory: number;
};

/** Runs inputs one after the other, as the parent asks for them, until it is killed. */
async function serve(): Promise<void> {
  const name = process.argv[2] as SubjectName;
  const subject = SUBJECTS[name];
  // Libraries that stumble over broken XML say so at length.
  for (const level of ['log', 'warn', 'error'] as const) console[level] = () => undefined;
  stopClock('2026-01-01T00:00:00Z');
  const files = await (name === 'product' ? loadSeedFiles() : loadSmallFiles());
  process.on('message', (task: Task) => {
    const input = makeInput(files, task.seed);
    const { file, mutations, bytes } = input;
    if (task.keep !== null) keepFile(task.keep, `${task.seed}.xlsx`, bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    process.send?.({ file, digest, mutations });
    const from = performance.now();
    void checkInput(input, task.seed, subject).then((outcome) => {
      const milliseconds = performance.now() - from;
      if (task.keep !== null) keepOutcome(task.keep, task.seed, outcome);
      const memory = Math.round(process.resourceUsage().maxRSS / 1024);
      const { end, findings } = outcome;
      const { seed } = task;
      process.send?.({ seed, file, digest, mutations, end, findings, milliseconds, memory });
    });
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

function keepOutcome(folder: string, seed: number, { plan, after, ...rest }: Outcome): void {
  if (after !== null) keepFile(folder, `${seed}-written.xlsx`, after);
  keepFile(folder, `${seed}.json`, JSON.stringify({ ...rest, plan }, null, 2));
}

function keepFile(folder: string, name: string, content: Uint8Array | string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

void serve();
