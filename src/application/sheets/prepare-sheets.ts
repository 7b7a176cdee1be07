import type { OutdatedSheet, WrittenSheet } from '../../text/write-log';
import { isNumberedName } from '../../workbook/content/sheet-name';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { findLog } from '../../workbook/log/find-log';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { runInSlices } from '../run-in-slices';
import type { Pace } from '../run-in-slices';
import type { Applied, Result, WorkbookPort, WritePace } from '../workbook-port';
import { findOutdatedInSteps } from './find-outdated-sheets';
import { mayBeOurs, placeSheetsInSteps, planWrite } from './plan-write';
import type { BuiltSheets } from './plan-write';

/** What an action has put into the workbook; `undo` takes it out again. */
export type WrittenSheets = Applied & {
  /** One for each sheet, in their order. */
  readonly written: readonly WrittenSheet[];
  readonly outdated: readonly OutdatedSheet[];
  /** The sheet that keeps the log of it. */
  readonly log: string;
};

/** What an action is about to put into the workbook; nothing is written before `write`. */
export type PreparedSheets = {
  /** Under the names that they get. */
  readonly sheets: readonly SheetPlan[];
  readonly written: readonly WrittenSheet[];
  /** Refused where what stood in the workbook's sheets of ours has changed since. */
  readonly write: (now: Date, pace?: WritePace) => Promise<Result<WrittenSheets>>;
};

export type SheetsToWrite = Omit<BuiltSheets, 'found' | 'contents'> & {
  /** What the other action builds from the same results: planned only where such sheets are there. */
  readonly related?: {
    readonly names: readonly string[];
    /** In each of its forms; a row at a time. */
    readonly plan: () => Generator<void, readonly SheetPlan[]>;
  };
};

/**
 * Decides, in slices, where built sheets go in the workbook that `found` was read from; rejects with
 * the signal's reason once it is aborted.
 */
export async function prepareSheets(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  { related: other, ...toBuild }: SheetsToWrite,
  pace?: Pace,
): Promise<Result<PreparedSheets>> {
  const hasRelated = found.sheets.some((sheet) =>
    other?.names.some((name) => isNumberedName(sheet.name, name)),
  );
  const related = other && hasRelated ? await runInSlices(other.plan(), pace) : [];
  const ours = [...toBuild.sheets, ...related];
  const isWanted = (sheet: string): boolean => mayBeOurs(sheet, ours);
  const asked = await workbook.readContents({ isWanted, expected: ours });
  if (!asked.ok) return asked;
  const built = { ...toBuild, found, contents: asked.value };
  const placed = await runInSlices(placeSheetsInSteps(built), pace);
  const written = placed.map((one) => one.written);
  const write = async (now: Date, writePace?: WritePace): Promise<Result<WrittenSheets>> => {
    const plan = planWrite(built, placed, now);
    const applied = await workbook.apply(plan, writePace);
    if (!applied.ok) return applied;
    const mentioned = new Set(
      written.flatMap(({ name, kept }) => [name, ...kept.map((one) => one.name)]),
    );
    const outdated = await runInSlices(findOutdatedInSteps({ ...built, related, mentioned }));
    const log = findLog(found)?.sheet ?? plan.add.at(-1)?.name ?? '';
    return { ok: true, value: { ...applied.value, written, outdated, log } };
  };
  return { ok: true, value: { sheets: placed.map(({ sheet }) => sheet), written, write } };
}
