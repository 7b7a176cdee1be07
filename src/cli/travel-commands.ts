import type { Command } from 'commander';
import { HELP } from '../text/command-line';
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
    .argument('<FILE.xlsx>', HELP.file)
    .requiredOption('--as <live|frozen|public>', HELP.sendAs)
    .requiredOption('--out <OUT.xlsx>', HELP.newOut)
    .option(`--unit <${HELP.unitValue}>`, HELP.sendUnit)
    .option(`--leave-out <${HELP.leaveOutValue}>`, HELP.leaveOut)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: SendOptions) =>
      end(await runSend(file, options, surroundings)),
    );
  program
    .command('forms')
    .description(HELP.forms)
    .argument('<FILE.xlsx>', HELP.file)
    .requiredOption('--kind <self|review>', HELP.formsKind)
    .requiredOption('--out <DIR>', HELP.formsOut)
    .option(`--due <${HELP.dayValue}>`, HELP.formsDue)
    .option('--zip', HELP.formsZip)
    .option('--book <OUT.xlsx>', HELP.formsBook)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: FormsOptions) =>
      end(await runForms(file, options, surroundings)),
    );
  program
    .command('return')
    .description(HELP.return)
    .argument('<FILE.xlsx>', HELP.file)
    .requiredOption('--form <FORM.xlsx>', HELP.returnForm)
    .requiredOption(`--rows <${HELP.rowsValue}>`, HELP.returnRows)
    .option(`--reason <${HELP.reasonValue}>`, HELP.returnReason)
    .option(`--due <${HELP.dayValue}>`, HELP.formsDue)
    .requiredOption('--out <OUT.xlsx>', HELP.returnOut)
    .option('--book <OUT.xlsx>', HELP.formsBook)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, options: ReturnOptions) =>
      end(await runReturn(file, options, surroundings)),
    );
  program
    .command('merge')
    .description(HELP.merge)
    .argument('<MASTER.xlsx>', HELP.file)
    .argument('<FORM.xlsx...>', HELP.mergeForms)
    .option('--out <OUT.xlsx>', HELP.mergeOut)
    .option('--plan', HELP.mergePlan)
    .option('--take <FORM.xlsx...>', HELP.mergeTake)
    .option('--keep <FORM.xlsx...>', HELP.mergeKeep)
    .option('--json', HELP.json)
    .option('--force', HELP.force)
    .action(async (file: string, forms: readonly string[], options: MergeOptions) =>
      end(await runMerge(file, forms, options, surroundings)),
    );
}
