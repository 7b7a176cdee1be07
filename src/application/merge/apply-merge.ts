import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { describeMerged, MERGE_ACTIONS } from '../../text/travel/merge-log';
import type { LogLine } from '../../workbook/log/log-line';
import { planLog } from '../../workbook/log/plan-log';
import type { PlannedLog } from '../../workbook/log/plan-log';
import type { CellValue } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';
import type { Applied, Result, WorkbookPort, WritePace } from '../workbook-port';
import type { Master } from './master';
import type { FilePlan } from './plan-file';
import type { MergePlan } from './plan-merge';

/** What a merge has put into the workbook; `undo` takes it out again, lines of the log too. */
export type Merged = Applied & { readonly cells: number; readonly log: string };

/**
 * Writes a merge into the workbook in one step: the changes, each refused where the cell no longer
 * holds what it held when the merge was planned, and a line of the log for each form. Whole or not at
 * all. Null where there is nothing to write.
 */
export async function applyMerge(
  workbook: WorkbookPort,
  master: Master,
  plan: MergePlan,
  now: Date,
  pace?: WritePace,
): Promise<Result<Merged | null>> {
  const lines = listLines(master, plan, now);
  if (lines.length === 0 && plan.changes.length === 0) return { ok: true, value: null };
  const log = planLog(master.found, master.contents, lines);
  const applied = await workbook.apply(planMergeWrite(plan, log), pace);
  if (!applied.ok) return applied;
  return { ok: true, value: { ...applied.value, cells: plan.changes.length, log: log.sheet } };
}

function planMergeWrite({ changes }: MergePlan, log: PlannedLog): WritePlan {
  return {
    add: log.add,
    addBefore: null,
    replace: [],
    change: [
      ...changes.map(({ cell: { sheet, row, column, held }, value }) => ({
        sheet,
        row,
        column,
        old: held,
        next: valueOf(value),
        sparesFormulas: true as const,
        ...(value.kind === 'number' && {
          shownAs: value.percentFormat ? ('percent' as const) : ('number' as const),
        }),
      })),
      ...log.change,
    ],
    append: log.append,
    concerns: 'user-cells',
  };
}

/** One form may come in several files; it leaves one line. */
function listLines(master: Master, { files }: MergePlan, now: Date): readonly LogLine[] {
  const lines = new Map<string, LogLine>();
  for (const plan of files) {
    const { digest } = plan.findings;
    if (plan.line === null || lines.has(digest)) continue;
    lines.set(digest, {
      when: now,
      action: MERGE_ACTIONS[plan.line],
      sheet: nameSheets(plan, master),
      cells: plan.changes.length,
      digest,
      note: describeNote(plan),
    });
  }
  return [...lines.values()];
}

function describeNote({ findings, rows, changes, conflicts }: FilePlan): string {
  const { file, identity } = findings;
  if (identity === null) throw new Error('a line for what is no form');
  const { number, recipient, correction } = identity;
  return describeMerged({
    number,
    recipient,
    file: file.split(/[\\/]/).at(-1) ?? file,
    conflicts,
    taken: changes.filter(({ isTaken }) => isTaken).length,
    corrects: correction?.of ?? null,
    ...rows,
  });
}

/** The sheets that it has changed; where there are none, those that it speaks of. */
function nameSheets({ changes, findings }: FilePlan, { reading }: Master): string {
  const cells = changes.length > 0 ? changes : findings.edits;
  const names = new Set(cells.map(({ cell }) => cell.sheet));
  if (names.size > 0) return [...names].join('; ');
  const blocks = [...reading.blocks].filter(([block]) => block.startsWith('nominees:'));
  return blocks.map(([, { location }]) => location.sheet.name).join('; ');
}

function valueOf(value: Found): CellValue {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return numberOfDecimal(value.value);
    case 'text':
    case 'term':
      return value.value;
    default:
      throw new Error(`a change to what cannot be written: ${value.kind}`);
  }
}
