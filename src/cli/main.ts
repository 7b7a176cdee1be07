import { runCommandLine } from './run';

void runCommandLine(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
}).then((exit) => {
  process.exitCode = exit;
});
