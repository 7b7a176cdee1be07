import type { SheetPlan } from '../workbook/sheet-plan';

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** Tables and defined names share one set of names, whatever their case; Excel repairs what breaks it. */
export function checkNames(sheets: readonly SheetPlan[]): void {
  const seen = new Set<string>();
  const all = sheets.flatMap(({ tables, names }) => [...tables, ...names]);
  for (const { name } of all) {
    if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > LONGEST_NAME) {
      throw new Error(`not a name that Excel takes: ${name}`);
    }
    if (seen.has(name.toLowerCase())) throw new Error(`two tables or names called ${name}`);
    seen.add(name.toLowerCase());
  }
}
