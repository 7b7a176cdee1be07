import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Report, Task } from './child';
import type { SubjectName } from './planted-faults';

export type FuzzOptions = {
  /** The bundle of child.ts. */
  readonly child: string;
  readonly subject: SubjectName;
  readonly from: number;
  readonly count: number;
  /** Processes at once. */
  readonly jobs: number;
  /** Milliseconds after which an input hangs. */
  readonly patience: number;
  /** MiB that a process may use. */
  readonly room: number;
  /** Where inputs are kept: "all", those with findings, or none. */
  readonly keep: { readonly folder: string; readonly which: 'all' | 'found' } | null;
  readonly onReport: (report: Report) => void;
};

/**
 * Runs the inputs of seeds `from` up to `from + count`, each watched from outside: what hangs, dies
 * or eats memory is a finding like any other. Reports come as inputs end, not in their order.
 */
export async function fuzz(options: FuzzOptions): Promise<void> {
  const { from, count, jobs } = options;
  let next = from;
  const takeSeed = (): number | null => (next < from + count ? next++ : null);
  await Promise.all(Array.from({ length: jobs }, () => work(options, takeSeed)));
}

async function work(options: FuzzOptions, takeSeed: () => number | null): Promise<void> {
  const { keep, room, onReport } = options;
  let child = await start(options);
  for (let seed = takeSeed(); seed !== null; seed = takeSeed()) {
    const folder = keep?.which === 'all' ? keep.folder : null;
    const report = await run(child, { seed, keep: folder }, options);
    onReport(report);
    const isWell = report.memory > 0 && report.memory <= room;
    if (!isWell) {
      child.kill('SIGKILL');
      child = await start(options);
    }
    if (report.findings.length > 0 && keep?.which === 'found') {
      const again = await run(child, { seed, keep: keep.folder }, options);
      if (again.memory > 0) continue;
      child.kill('SIGKILL');
      child = await start(options);
    }
  }
  child.kill('SIGKILL');
}

function start({ child: bundle, subject, room }: FuzzOptions): Promise<ChildProcess> {
  const child = fork(bundle, [subject], {
    execArgv: ['--enable-source-maps', '--max-semi-space-size=64', `--max-old-space-size=${room}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the fuzzing process ended with ${code}`)));
  });
}

/** One input; a memory of 0 says that the process is of no more use. */
function run(child: ChildProcess, task: Task, { patience, room }: FuzzOptions): Promise<Report> {
  return new Promise((resolve) => {
    let made: Pick<Report, 'file' | 'digest' | 'mutations'> = {
      file: '?',
      digest: '',
      mutations: [],
    };
    const from = performance.now();
    const end = (report: Report): void => {
      clearTimeout(timer);
      child.off('message', listen);
      child.off('exit', die);
      resolve(report);
    };
    const fail = (what: string): void =>
      end({
        ...made,
        seed: task.seed,
        end: what,
        findings: [what],
        milliseconds: performance.now() - from,
        memory: 0,
      });
    const listen = (message: Report | typeof made): void => {
      if (!('seed' in message)) made = message;
      else if (message.memory <= room) end(message);
      else end({ ...message, findings: [...message.findings, 'too much memory'] });
    };
    const die = (code: number | null, signal: string | null): void =>
      fail(`died (${signal ?? code})`);
    const timer = setTimeout(() => fail('hangs'), patience);
    child.on('message', listen);
    child.on('exit', die);
    child.send(task);
  });
}
