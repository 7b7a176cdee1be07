import type { FormFault } from '../../../text/problems/form-faults';
import type { SheetFacts } from './find-facts';

/**
 * Sheets of a form that are missing or there twice, by what each says of itself. So many as have lost
 * their heads (`headless`) are there.
 */
export function findSheetFaults(
  sheets: readonly SheetFacts[],
  headless: number,
): readonly FormFault[] {
  return [...findMissing(sheets, headless), ...findDoubled(sheets)];
}

/** Each sheet says which of how many it is. */
function findMissing(sheets: readonly SheetFacts[], headless: number): readonly FormFault[] {
  const pages = sheets.map(({ facts }) => /^(\d+)\/(\d+)$/.exec(facts.get('page')?.text ?? ''));
  const expected = Math.max(0, ...pages.map((match) => Number(match?.[2] ?? 0)));
  const found = new Set(pages.map((match) => match?.[1] ?? '')).size + headless;
  return found < expected ? [{ code: 'sheets-missing', expected, found }] : [];
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
