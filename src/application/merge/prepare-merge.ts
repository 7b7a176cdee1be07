import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { describeMerged, MERGE_ACTIONS } from '../../text/merge-log';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { foldSheetName, numberSheetName } from '../../workbook/content/sheet-name';
import { extendLog } from '../../workbook/log/extend-log';
import { findLog } from '../../workbook/log/find-log';
import type { LogLine } from '../../workbook/log/log-line';
import { planLogSheet } from '../../workbook/log/plan-log-sheet';
import type { CellValue } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';
import type { Applied, Result, WorkbookPort, WritePace } from '../workbook-port';
import type { Master } from './master';
import type { FilePlan, MergePlan } from './plan-merge';

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
  const log = findLog(master.found);
  const name = log?.sheet ?? nameLog(master);
  const applied = await workbook.apply(planMergeWrite(master, plan, lines, name), pace);
  if (!applied.ok) return applied;
  return { ok: true, value: { ...applied.value, cells: plan.changes.length, log: name } };
}

function planMergeWrite(
  { found, contents }: Master,
  { changes }: MergePlan,
  lines: readonly LogLine[],
  logName: string,
): WritePlan {
  const log = findLog(found);
  const logged =
    log === null ? { append: [], change: [] } : extendLog(log, lines, contents.isFrom1904);
  return {
    add: log === null ? [planLogSheet(logName, lines)] : [],
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
      })),
      ...logged.change,
    ],
    append: logged.append,
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

function describeNote({ findings, rows, conflicts }: FilePlan): string {
  const { file, identity } = findings;
  if (identity === null) throw new Error('a line for what is no form');
  const { number, recipient } = identity;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return describeMerged({ number, recipient, file: name, conflicts, ...rows });
}

/** The sheets that it has changed; where there are none, those that it speaks of. */
function nameSheets({ changes, findings }: FilePlan, { reading }: Master): string {
  const cells = changes.length > 0 ? changes : findings.edits;
  const names = new Set(cells.map(({ cell }) => cell.sheet));
  if (names.size > 0) return [...names].join('; ');
  const blocks = [...reading.blocks].filter(([block]) => block.startsWith('nominees:'));
  return blocks.map(([, { location }]) => location.sheet.name).join('; ');
}

function nameLog({ contents, found }: Master): string {
  const taken = new Set(
    [...contents.sheets.keys(), ...found.sheets.map(({ name }) => name)].map(foldSheetName),
  );
  for (let number = 1; ; number += 1) {
    const name = numberSheetName(LOG_SHEET_NAME, number);
    if (!taken.has(foldSheetName(name))) return name;
  }
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
