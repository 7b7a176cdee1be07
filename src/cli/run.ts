import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { USAGE } from '../text/command-line/command-line';
import { createProgram } from './create-program';
import { refuseCall, refuseUsage } from './outcome';
import type { ExitCode, Outcome } from './outcome';
import type { Streams } from './streams';
import { REAL_SURROUNDINGS } from './surroundings';
import type { Surroundings } from './surroundings';

/** Runs `tdkt` with these words and returns its exit code. With --json, stdout is one document. */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
  surroundings: Surroundings = REAL_SURROUNDINGS,
): Promise<ExitCode> {
  const json = words.includes('--json');
  const say = (outcome: Outcome): ExitCode => {
    const { answer, notes, exit } = outcome;
    if (json) streams.stdout(`${JSON.stringify(outcome.json, null, 2)}\n`);
    else if (answer.length > 0) streams.stdout(`${answer.join('\n')}\n`);
    if (notes.length > 0) streams.stderr(`${notes.join('\n')}\n`);
    return exit;
  };
  const done: Outcome[] = [];
  const program = createProgram(streams, surroundings, (outcome) => done.push(outcome));
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const detail = error instanceof Error ? ` (${error.message})` : '';
      return say(refuseCall({ code: 'unexpected', what: `${USAGE.unexpected}${detail}` }));
    }
    if (error.exitCode === 0) return 0;
    return say(refuseUsage(describeUsage(error, program, words)));
  }
  const [outcome] = done;
  return outcome === undefined ? 0 : say(outcome);
}

/** The library speaks English; its codes are ours to put into words. */
function describeUsage(error: CommanderError, program: Command, words: readonly string[]): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return USAGE.unknownOption(what);
    case 'commander.unknownCommand':
      return USAGE.unknownCommand(what);
    case 'commander.help':
      return USAGE.missingCommand;
    case 'commander.missingArgument':
      return USAGE.missingArgument(what);
    case 'commander.missingMandatoryOptionValue':
      return describeMissing(what, program, words);
    case 'commander.optionMissingArgument':
      return USAGE.missingValue(what);
    case 'commander.excessArguments':
      return USAGE.tooMany;
    default:
      return USAGE.wrong;
  }
}

/** An option is often missing because it was misspelt, which the library finds out only later. */
function describeMissing(option: string, program: Command, words: readonly string[]): string {
  const [name, ...rest] = words;
  const command = program.commands.find((one) => one.name() === name);
  const [misspelt] = command?.parseOptions(rest).unknown ?? [];
  return misspelt === undefined ? USAGE.missingOption(option) : USAGE.unknownOption(misspelt);
}
