import type { Command } from 'commander';
import { HELP, PLACEHOLDERS } from '../text/command-line/command-line';
import { runForms } from './commands/forms';
import type { FormsOptions } from './commands/forms';
import { runMerge } from './commands/merge';
import type { MergeOptions } from './commands/merge';
import { runReturn } from './commands/return';
import type { ReturnOptions } from './commands/return';
import { runSend } from './commands/send';
import type { SendOptions } from './commands/send';
import type { Outcome } from './outcome';
import type { Surroundings } from './surroundings';

/** What goes out of the office, and what comes back. */
export function addTravelCommands(
  program: Command,
  surroundings: Surroundings,
  end: (outcome: Outcome) => void,
): void {
  program
    .command('send')
    .description(HELP.send)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .requiredOption('--as <live|frozen|public>', HELP.sendAs)
    .requiredOption(`--out <${PLACEHOLDERS.out}>`, HELP.newOut)
    .option(`--unit <${PLACEHOLDERS.unit}>`, HELP.sendUnit)
    .option(`--leave-out <${PLACEHOLDERS.leaveOut}>`, HELP.leaveOut)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: SendOptions) =>
      end(await runSend(file, options, surroundings)),
    );
  program
    .command('forms')
    .description(HELP.forms)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .requiredOption('--kind <self|review>', HELP.formsKind)
    .requiredOption(`--out <${PLACEHOLDERS.folder}>`, HELP.formsOut)
    .option(`--due <${PLACEHOLDERS.day}>`, HELP.formsDue)
    .option('--zip', HELP.formsZip)
    .option(`--book <${PLACEHOLDERS.newBook}>`, HELP.formsBook)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: FormsOptions) =>
      end(await runForms(file, options, surroundings)),
    );
  program
    .command('return')
    .description(HELP.return)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .requiredOption(`--form <${PLACEHOLDERS.form}>`, HELP.returnForm)
    .requiredOption(`--rows <${PLACEHOLDERS.rows}>`, HELP.returnRows)
    .option(`--reason <${PLACEHOLDERS.reason}>`, HELP.returnReason)
    .option(`--due <${PLACEHOLDERS.day}>`, HELP.formsDue)
    .requiredOption(`--out <${PLACEHOLDERS.out}>`, HELP.returnOut)
    .option(`--book <${PLACEHOLDERS.newBook}>`, HELP.formsBook)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: ReturnOptions) =>
      end(await runReturn(file, options, surroundings)),
    );
  program
    .command('merge')
    .description(HELP.merge)
    .argument(`<${PLACEHOLDERS.book}>`, HELP.file)
    .argument(`<${PLACEHOLDERS.form}...>`, HELP.mergeForms)
    .option(`--out <${PLACEHOLDERS.newBook}>`, HELP.mergeOut)
    .option('--plan', HELP.mergePlan)
    .option(`--take <${PLACEHOLDERS.form}...>`, HELP.mergeTake)
    .option(`--keep <${PLACEHOLDERS.form}...>`, HELP.mergeKeep)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, forms: readonly string[], options: MergeOptions) =>
      end(await runMerge(file, forms, options, surroundings)),
    );
}
