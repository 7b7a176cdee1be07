import { Command } from 'commander';
import { HELP, HELP_TITLES, PROGRAM_DESCRIPTION } from '../text/command-line/command-line';
import { addBookCommands } from './book-commands';
import type { Outcome } from './outcome';
import type { Streams } from './streams';
import type { Surroundings } from './surroundings';
import { addTravelCommands } from './travel-commands';

/** `tdkt` with all its commands; each tells `end` what came of it, and prints nothing itself. */
export function createProgram(
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
  addBookCommands(program, surroundings, end);
  addTravelCommands(program, surroundings, end);
  for (const command of program.commands) command.helpOption('-h, --help', HELP.help);
  return program;
}

function translateUsage(usage: string): string {
  return usage.replace('[options]', HELP.options).replace('[command]', HELP.command);
}
