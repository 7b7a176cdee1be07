import { SHEET_NAMES } from '../../text/headings';
import type { CoverSheets } from '../../text/travel/cover';
import type { SheetPlan } from '../../workbook/sheet-plan';

/** Which input sheets hold who is considered, and which the rules. */
export function sortInputs(inputs: readonly SheetPlan[]): Pick<CoverSheets, 'rules' | 'nominees'> {
  const ofNominees: readonly string[] = Object.values(SHEET_NAMES.nominees);
  const names = inputs.map(({ name }) => name);
  return {
    rules: names.filter((name) => !ofNominees.includes(name)),
    nominees: names.filter((name) => ofNominees.includes(name)),
  };
}
