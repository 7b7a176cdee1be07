import { SHEET_NAMES } from '../../text/headings';
import type { CoverSheets } from '../../text/travel/cover';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { DrawnSheets } from './copy-frame';

/** The sheets of a copy as its cover names them: the inputs by whether they hold rules or nominees. */
export function nameSheets({ inputs, scores, companions, lists }: DrawnSheets): CoverSheets {
  return {
    rules: namesOf(inputs.filter((sheet) => !isOfNominees(sheet))),
    nominees: namesOf(inputs.filter(isOfNominees)),
    scores: namesOf(scores),
    companions: namesOf(companions),
    lists: namesOf(lists),
  };
}

/** Is it the list of who is considered in a scope? */
export function isOfNominees({ name }: SheetPlan): boolean {
  return Object.values(SHEET_NAMES.nominees).some((one) => one === name);
}

function namesOf(sheets: readonly SheetPlan[]): readonly string[] {
  return sheets.map(({ name }) => name);
}
