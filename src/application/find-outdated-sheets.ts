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
  /** What the other action would build from the same results. */
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
  const expected = [...sheets, ...related].map((plan) => ({
    plan,
    digest: foldDigest(digestPlan(plan)),
    isRelated: related.includes(plan),
  }));
  const present = [...contents.sheets].flatMap(([name, content]) => {
    const isKnown = name !== log.sheet && log.digests.has(foldSheetName(name));
    const digest = content === null ? '' : foldDigest(digestContent(content));
    return isKnown ? [{ name, digest }] : [];
  });
  return present.flatMap(({ name, digest }): OutdatedSheet[] => {
    if (mentioned.has(name)) return [];
    const wanted = expected.find(({ plan }) => isNumberedName(name, plan.name));
    if (wanted?.digest === digest) return [];
    const isReplaced =
      wanted === undefined ||
      !wanted.isRelated ||
      present.some(
        (other) => isNumberedName(other.name, wanted.plan.name) && other.digest === wanted.digest,
      );
    return [{ name, advice: isReplaced ? 'delete' : 'build-again' }];
  });
}
