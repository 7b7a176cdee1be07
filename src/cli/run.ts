import { Command, CommanderError } from 'commander';
import { HELP, HELP_TITLES, PROGRAM_DESCRIPTION, USAGE } from '../text/command-line';
import { runCheck } from './commands/check';
import { DEFAULT_PRESET, DEFAULT_YEAR, runNew } from './commands/new';
import type { NewOptions } from './commands/new';
import { runNominate } from './commands/nominate';
import type { NominateOptions } from './commands/nominate';
import { runScore } from './commands/score';
import type { ScoreOptions } from './commands/score';
import { refuseCall } from './outcome';
import type { ExitCode, Outcome } from './outcome';
import { REAL_SURROUNDINGS } from './surroundings';
import type { Surroundings } from './surroundings';

/** Where a run writes; the process's own streams unless a test listens. */
export type Streams = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

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
  try {
    const end = (outcome: Outcome): number => done.push(outcome);
    await createProgram(streams, surroundings, end).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const detail = error instanceof Error ? ` (${error.message})` : '';
      return say(refuseCall({ code: 'unexpected', what: `${USAGE.unexpected}${detail}` }));
    }
    if (error.exitCode === 0) return 0;
    return say(refuseCall({ code: 'usage', what: describeUsage(error) }));
  }
  const [outcome] = done;
  return outcome === undefined ? 0 : say(outcome);
}

function createProgram(
  streams: Streams,
  surroundings: Surroundings,
  end: (outcome: Outcome) => void,
): Command {
  const program = new Command('tdkt')
    .description(PROGRAM_DESCRIPTION)
    .exitOverride()
    .configureOutput({ writeOut: streams.stdout, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      styleUsage: translateUsage,
      styleSubcommandTerm: translateUsage,
    })
    .helpOption('-h, --help', HELP.help)
    .helpCommand(HELP.helpUsage, HELP.helpCommand);
  program
    .command('new')
    .description(HELP.new)
    .argument('<OUT.xlsx>', HELP.newOut)
    .option('--preset <id>', `${HELP.preset} (${DEFAULT_PRESET})`)
    .option('--contest <FILE.json>', HELP.contest)
    .option('--sample', HELP.sample)
    .option(`--year <${HELP.yearValue}>`, `${HELP.year} (${DEFAULT_YEAR})`)
    .option('--force', HELP.force)
    .action(async (out: string, options: NewOptions) =>
      end(await runNew(out, options, surroundings)),
    );
  program
    .command('check')
    .description(HELP.check)
    .argument('<FILE.xlsx>', HELP.file)
    .option('--json', HELP.json)
    .action(async (file: string) => end(await runCheck(file, surroundings)));
  program
    .command('score')
    .description(HELP.score)
    .argument('<FILE.xlsx>', HELP.file)
    .option('--json', HELP.json)
    .option('--out <OUT.xlsx>', HELP.scoreOut)
    .option('--provisional', HELP.provisional)
    .option('--force', HELP.force)
    .action(async (file: string, options: ScoreOptions) =>
      end(await runScore(file, options, surroundings)),
    );
  program
    .command('nominate')
    .description(HELP.nominate)
    .argument('<FILE.xlsx>', HELP.file)
    .requiredOption('--out <OUT.xlsx>', HELP.nominateOut)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: NominateOptions) =>
      end(await runNominate(file, options, surroundings)),
    );
  for (const command of program.commands) command.helpOption('-h, --help', HELP.help);
  return program;
}

function translateUsage(usage: string): string {
  return usage.replace('[options]', HELP.options).replace('[command]', HELP.command);
}

/** The library speaks English; its codes are ours to put into words. */
function describeUsage(error: CommanderError): string {
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
      return USAGE.missingOption(what);
    case 'commander.optionMissingArgument':
      return USAGE.missingValue(what);
    case 'commander.excessArguments':
      return USAGE.tooMany;
    default:
      return USAGE.wrong;
  }
}
