import { runCommandLine } from './run';
import { watchProcess } from './watch-process';

watchProcess(process);

void runCommandLine(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
}).then((exit) => {
  process.exitCode = exit;
});
