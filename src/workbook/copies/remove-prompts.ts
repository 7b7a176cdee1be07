import type { SheetPlan } from '../sheet-plan';

/** The sheet as people may go on typing into it, without messages that come up by themselves. */
export function removePrompts(sheet: SheetPlan): SheetPlan {
  const validations = sheet.validations
    .filter(({ allow }) => allow.kind !== 'any')
    .map(({ area, allow, error }) => ({ area, allow, ...(error && { error }) }));
  return { ...sheet, validations };
}
