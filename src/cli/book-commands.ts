import type { Command } from 'commander';
import { HELP, PLACEHOLDERS } from '../text/command-line/command-line';
import { runCheck } from './commands/check';
import { DEFAULT_PRESET, DEFAULT_YEAR, runNew } from './commands/new';
import type { NewOptions } from './commands/new';
import { runNext } from './commands/next';
import type { NextOptions } from './commands/next';
import { runNominate } from './commands/nominate';
import type { NominateOptions } from './commands/nominate';
import { runScore } from './commands/score';
import type { ScoreOptions } from './commands/score';
import type { Outcome } from './outcome';
import type { Surroundings } from './surroundings';

/** A book from its making to its lists, and to the next year’s. */
export function addBookCommands(
  program: Command,
  surroundings: Surroundings,
  end: (outcome: Outcome) => void,
): void {
  program
    .command('new')
    .description(HELP.new)
    .argument(`<${PLACEHOLDERS.newBook}>`, HELP.newOut)
    .option(`--preset <${PLACEHOLDERS.preset}>`, `${HELP.preset} (${DEFAULT_PRESET})`)
    .option(`--contest <${PLACEHOLDERS.contest}>`, HELP.contest)
    .option('--sample', HELP.sample)
    .option(`--year <${PLACEHOLDERS.year}>`, `${HELP.year} (${DEFAULT_YEAR})`)
    .option('--force', HELP.force)
    .action(async (out: string, options: NewOptions) =>
      end(await runNew(out, options, surroundings)),
    );
  program
    .command('check')
    .description(HELP.check)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .option('--json', HELP.json)
    .action(async (file: string) => end(await runCheck(file, surroundings)));
  program
    .command('score')
    .description(HELP.score)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .option('--json', HELP.json)
    .option(`--out <${PLACEHOLDERS.out}>`, HELP.scoreOut)
    .option('--provisional', HELP.provisional)
    .option('--force', HELP.force)
    .action(async (file: string, options: ScoreOptions) =>
      end(await runScore(file, options, surroundings)),
    );
  program
    .command('nominate')
    .description(HELP.nominate)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .requiredOption(`--out <${PLACEHOLDERS.out}>`, HELP.nominateOut)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: NominateOptions) =>
      end(await runNominate(file, options, surroundings)),
    );
  program
    .command('next')
    .description(HELP.next)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .requiredOption(`--year <${PLACEHOLDERS.year}>`, HELP.nextYear)
    .requiredOption(`--out <${PLACEHOLDERS.newBook}>`, HELP.newOut)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: NextOptions) =>
      end(await runNext(file, options, surroundings)),
    );
}
