import { USAGE } from '../text/command-line/command-line';
import { removeUnfinished } from './disk';

type WatchedProcess = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'once' | 'exit'>;

const ENDINGS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** As shells count a process ended by a signal. */
const SIGNAL_EXIT = 128;

/** Sees to it that a run ends in words and leaves nothing half written, however it ends. */
export function watchProcess(process: WatchedProcess): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the answer may stop early (`| head`): that is no error.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${USAGE.notPrinted}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => process.exit(2));
  for (const [signal, number] of Object.entries(ENDINGS)) {
    process.once(signal, () => {
      removeUnfinished();
      process.exit(SIGNAL_EXIT + number);
    });
  }
}
