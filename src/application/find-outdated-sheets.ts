import type { OutdatedSheet } from '../text/write-log';
import { digestContent, digestPlan } from '../workbook/content/digest-content';
import type { WorkbookContents } from '../workbook/content/sheet-content';
import { foldSheetName, isNumberedName } from '../workbook/content/sheet-name';
import type { FoundWorkbook } from '../workbook/found-workbook';
import { findLog, foldDigest } from '../workbook/log/find-log';
import type { SheetPlan } from '../workbook/sheet-plan';

export type BuiltBefore = {
  readonly found: FoundWorkbook;
  /** Of the sheets that `mayBeOurs` picks for all of these plans. */
  readonly contents: WorkbookContents;
  /** What this action builds from the results. */
  readonly sheets: readonly SheetPlan[];
  /** What the other action would build from the same results, in each of its forms. */
  readonly related: readonly SheetPlan[];
  /** Sheets of which people are told anyway: written now, or kept because somebody edited them. */
  readonly mentioned: ReadonlySet<string>;
};

/**
 * Sheets of ours, by the log, that stay in the workbook and say something else than the results of
 * now: nobody is to read an old list beside new points without being told.
 */
export function findOutdatedSheets(built: BuiltBefore): readonly OutdatedSheet[] {
  const { contents, sheets, related, mentioned } = built;
  const log = findLog(built.found);
  if (log === null) return [];
  const present = [...contents.sheets].flatMap(([name, content]) => {
    if (name === log.sheet || !log.digests.has(foldSheetName(name))) return [];
    const digest = content === null ? '' : foldDigest(digestContent(content));
    const plans = [...sheets, ...related].filter((plan) => isNumberedName(name, plan.name));
    const isCurrent = plans.some((plan) => foldDigest(digestPlan(plan)) === digest);
    return [{ name, plan: plans[0], isCurrent }];
  });
  return present.flatMap(({ name, plan, isCurrent }): OutdatedSheet[] => {
    if (isCurrent || mentioned.has(name)) return [];
    const isReplaced =
      plan === undefined ||
      sheets.includes(plan) ||
      present.some((other) => other.isCurrent && other.plan?.name === plan.name);
    return [{ name, advice: isReplaced ? 'delete' : 'build-again' }];
  });
}
