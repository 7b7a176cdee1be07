import type { OutdatedSheet } from '../../text/write-log';
import { digestContentInSteps, digestPlanInSteps } from '../../workbook/content/digest-content';
import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import { foldSheetName, isNumberedName } from '../../workbook/content/sheet-name';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { findLog } from '../../workbook/log/find-log';
import type { SheetPlan } from '../../workbook/sheet-plan';

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
 * now: nobody is to read an old list beside new points without being told. A row at a time.
 */
export function* findOutdatedInSteps(
  built: BuiltBefore,
): Generator<void, readonly OutdatedSheet[]> {
  const { contents, sheets, related, mentioned } = built;
  const log = findLog(built.found);
  if (log === null) return [];
  const present: { name: string; plan: SheetPlan | undefined; isCurrent: boolean }[] = [];
  for (const [name, content] of contents.sheets) {
    if (name === log.sheet || !log.digests.has(foldSheetName(name))) continue;
    const plans = [...sheets, ...related].filter((plan) => isNumberedName(name, plan.name));
    const isCurrent = content !== null && (yield* isOneOf(content, plans));
    present.push({ name, plan: plans[0], isCurrent });
  }
  return present.flatMap(({ name, plan, isCurrent }): OutdatedSheet[] => {
    if (isCurrent || mentioned.has(name)) return [];
    const isReplaced =
      plan === undefined ||
      sheets.includes(plan) ||
      present.some((other) => other.isCurrent && other.plan?.name === plan.name);
    return [{ name, advice: isReplaced ? 'delete' : 'build-again' }];
  });
}

function* isOneOf(content: SheetContent, plans: readonly SheetPlan[]): Generator<void, boolean> {
  const digest = yield* digestContentInSteps(content, content.cells);
  for (const plan of plans) if ((yield* digestPlanInSteps(plan)) === digest) return true;
  return false;
}
