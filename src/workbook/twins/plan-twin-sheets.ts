import type { ScopeResults } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import { writeDay } from '../../text/travel/twins';
import type { SheetPlan } from '../sheet-plan';
import { listRefusedGuards, listRefusedInSteps } from './list-refused';
import { ITEM, planComparison } from './plan-comparison';
import { planReasonsInSteps } from './plan-reasons';
import { planTwinSheetInSteps } from './plan-twin-sheet';
import type { FixedColumns } from './twin-grid';
import { TwinInputs } from './twin-inputs';
import type { TwinSource } from './twin-inputs';

/** Sheets that calculate themselves, or in words which columns old programs could not hold. */
export type TwinSheets =
  | {
      readonly ok: true;
      /** A sheet a scope. */
      readonly scores: readonly SheetPlan[];
      readonly comparison: SheetPlan;
      readonly reasons: SheetPlan;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The twins of every scope by ordinary formulas, the sheet that compares with the day of sending, and
 * the reasons as values of that day. The input sheets stand in the same workbook, as `planBook` plans
 * them; `source` is the reading of that workbook. A formula that Excel 2010, LibreOffice or WPS could
 * not hold is never written: its column or its row is refused. A row at a time.
 * @param fixed - columns that are values of that day instead of formulas
 */
export function* planTwinSheetsInSteps(
  results: readonly ScopeResults[],
  source: TwinSource,
  now: Date,
  fixed: ReadonlyMap<ScopeId, FixedColumns> = new Map(),
): Generator<void, TwinSheets> {
  const inputs = new TwinInputs(source);
  const day = writeDay(now);
  const comparison = planComparison(results, inputs, day);
  const scores: SheetPlan[] = [];
  const problems = [...listRefusedGuards(comparison.sheet, ITEM)];
  for (const one of results) {
    const { scope } = one.contest;
    const columns = fixed.get(scope);
    const standings = columns === undefined ? null : { columns, day };
    const sheet = yield* planTwinSheetInSteps(one, inputs, comparison, standings);
    problems.push(...(yield* listRefusedInSteps(scope, sheet)));
    scores.push(sheet);
  }
  if (problems.length > 0) return { ok: false, problems };
  const reasons = yield* planReasonsInSteps(results, day);
  return { ok: true, scores, comparison: comparison.sheet, reasons };
}
