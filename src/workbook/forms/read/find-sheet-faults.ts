import type { FormFault } from '../../../text/problems/form-faults';
import type { FormContent } from '../form-content';
import type { SheetFacts } from './find-facts';
import { findMissingSheets } from './find-missing-sheets';

/**
 * Sheets of a form that are missing or there twice. So many as have lost their heads (`headless`) are
 * there; `now` is the form as the workbook at hand would send it, null where that tells nothing of it.
 */
export function findSheetFaults(
  sheets: readonly SheetFacts[],
  headless: number,
  now: FormContent | null,
): readonly FormFault[] {
  return [...findMissingSheets(sheets, headless, now), ...findDoubled(sheets)];
}

/** Of a nominee, or in a review form of all those of a scope, there is one sheet. */
function findDoubled(sheets: readonly SheetFacts[]): readonly FormFault[] {
  const known = new Map<string, string>();
  return sheets.flatMap(({ facts, sheet: { name: sheet } }): readonly FormFault[] => {
    const who = (['scope', 'nominee'] as const).map((label) => facts.get(label)?.text);
    const first = known.get(JSON.stringify(who));
    if (first !== undefined) return [{ code: 'sheet-doubled', sheet, first }];
    known.set(JSON.stringify(who), sheet);
    return [];
  });
}
