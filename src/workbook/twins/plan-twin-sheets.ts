import type { ScopeResults } from '../../domain/results';
import { writeDay } from '../../text/travel/twins';
import type { SheetPlan } from '../sheet-plan';
import { listRefusedGuards, listRefusedInSteps } from './list-refused';
import { ITEM, planComparison } from './plan-comparison';
import { planReasonsInSteps } from './plan-reasons';
import { planTwinSheetInSteps } from './plan-twin-sheet';
import { TwinInputs } from './twin-inputs';
import type { TwinSource } from './twin-inputs';

/** Sheets that calculate themselves, or in words which columns old programs could not hold. */
export type TwinSheets =
  | { readonly ok: true; readonly sheets: readonly SheetPlan[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The twins of every scope by ordinary formulas, the sheet that compares with the day of sending, and
 * the reasons as values of that day. The input sheets stand in the same workbook, as `planBook` plans
 * them; `source` is the reading of that workbook. A formula that Excel 2010, LibreOffice or WPS could
 * not hold is never written: its column or its row is refused. A row at a time.
 */
export function* planTwinSheetsInSteps(
  results: readonly ScopeResults[],
  source: TwinSource,
  now: Date,
): Generator<void, TwinSheets> {
  const inputs = new TwinInputs(source);
  const day = writeDay(now);
  const comparison = planComparison(results, inputs, day);
  const twins: SheetPlan[] = [];
  const problems = [...listRefusedGuards(comparison.sheet, ITEM)];
  for (const one of results) {
    const sheet = yield* planTwinSheetInSteps(one, inputs, comparison);
    problems.push(...(yield* listRefusedInSteps(one.contest.scope, sheet)));
    twins.push(sheet);
  }
  if (problems.length > 0) return { ok: false, problems };
  const reasons = yield* planReasonsInSteps(results, day);
  return { ok: true, sheets: [...twins, comparison.sheet, reasons] };
}
