import { looksLikeCell } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

/** Tables and defined names share one set of names, whatever their case; Excel repairs what breaks it. */
export function checkNames(sheets: readonly SheetPlan[]): void {
  const seen = new Set<string>();
  const all = sheets.flatMap(({ tables, names }) => [...tables, ...names]);
  for (const { name } of all) {
    if (!NAME.test(name) || looksLikeCell(name) || name.length > LONGEST_NAME) {
      throw new Error(`not a name that Excel takes: ${name}`);
    }
    if (seen.has(name.toLowerCase())) throw new Error(`two tables or names called ${name}`);
    seen.add(name.toLowerCase());
  }
}
