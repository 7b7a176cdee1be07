import { runCommandLine } from '../../src/cli/run';
import { REAL_SURROUNDINGS } from '../../src/cli/surroundings';
import type { Surroundings } from '../../src/cli/surroundings';

export type Run = { readonly exit: number; readonly stdout: string; readonly stderr: string };

/** One call of the command line, and all that it said. */
export async function runCli(
  words: readonly string[],
  surroundings: Partial<Surroundings> = {},
): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const streams = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
  };
  const exit = await runCommandLine(words, streams, { ...REAL_SURROUNDINGS, ...surroundings });
  return { exit, stdout, stderr };
}
