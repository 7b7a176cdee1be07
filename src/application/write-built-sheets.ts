import type { OutdatedSheet, WrittenSheet } from '../text/write-log';
import { isNumberedName } from '../workbook/content/sheet-name';
import type { FoundWorkbook } from '../workbook/found-workbook';
import type { SheetPlan } from '../workbook/sheet-plan';
import { findOutdatedSheets } from './find-outdated-sheets';
import { mayBeOurs, planWrite } from './plan-write';
import type { BuiltSheets } from './plan-write';
import type { Applied, Result, WorkbookPort } from './workbook-port';

/** What an action has put into the workbook; `undo` takes it out again. */
export type WrittenSheets = Applied & {
  /** One for each sheet, in their order. */
  readonly written: readonly WrittenSheet[];
  readonly outdated: readonly OutdatedSheet[];
};

export type SheetsToWrite = Omit<BuiltSheets, 'found' | 'contents'> & {
  /** What the other action builds from the same results: planned only where such sheets are there. */
  readonly related: {
    readonly names: readonly string[];
    /** In each of its forms. */
    readonly plan: () => readonly SheetPlan[];
  };
};

/** Puts built sheets into the workbook that `found` was read from, and a line a sheet into the log. */
export async function writeBuiltSheets(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  built: SheetsToWrite,
): Promise<Result<WrittenSheets>> {
  const { names, plan: planRelated } = built.related;
  const hasRelated = found.sheets.some((sheet) =>
    names.some((name) => isNumberedName(sheet.name, name)),
  );
  const related = hasRelated ? planRelated() : [];
  const ours = [...built.sheets, ...related];
  const isWanted = (sheet: string): boolean => mayBeOurs(sheet, ours);
  const asked = await workbook.readContents({ isWanted, expected: ours });
  if (!asked.ok) return asked;
  const contents = asked.value;
  const { plan, written } = planWrite({ ...built, found, contents });
  const applied = await workbook.apply(plan);
  if (!applied.ok) return applied;
  const mentioned = new Set(
    written.flatMap(({ name, kept }) => [name, ...kept.map((one) => one.name)]),
  );
  const outdated = findOutdatedSheets({ ...built, found, contents, related, mentioned });
  return { ok: true, value: { ...applied.value, written, outdated } };
}
