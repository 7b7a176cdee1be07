import type { ScopeResults } from '../../domain/results';
import { describeFormulaFault, writeDay } from '../../text/travel/twins';
import type { SheetPlan } from '../sheet-plan';
import { checkFormula } from './check-formula';
import { planComparison } from './plan-comparison';
import { planReasonsInSteps } from './plan-reasons';
import { planTwinSheetInSteps } from './plan-twin-sheet';
import { HEADING_ROW } from './twin-grid';
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
 * not hold is never written: its column is refused. A row at a time.
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
  const problems: string[] = [];
  for (const one of results) {
    const sheet = yield* planTwinSheetInSteps(one, inputs, comparison);
    for (const { heading, fault } of yield* listRefusedInSteps(sheet)) {
      problems.push(describeFormulaFault(one.contest.scope, heading, fault));
    }
    twins.push(sheet);
  }
  if (problems.length > 0) return { ok: false, problems };
  const reasons = yield* planReasonsInSteps(results, day);
  return { ok: true, sheets: [...twins, comparison.sheet, reasons] };
}

type Refused = {
  readonly heading: string;
  readonly fault: ReturnType<typeof checkFormula>[number];
};

/** The first fault of each column. Formulas that differ only in their digits are checked once. */
function* listRefusedInSteps({ rows }: SheetPlan): Generator<void, readonly Refused[]> {
  const headings = readHeadings(rows);
  const known = new Set<string>();
  const refused = new Map<number, Refused>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const formula = cell?.formula;
      if (formula === undefined || refused.has(column)) continue;
      const shape = formula.replace(/\d/g, '0');
      if (known.has(shape)) continue;
      known.add(shape);
      const [fault] = checkFormula(formula);
      if (fault !== undefined) refused.set(column, { heading: headings(column), fault });
    }
    yield;
  }
  return [...refused.values()];
}

/** The heading over a column: its own, or that of the block it stands in. */
function readHeadings(rows: SheetPlan['rows']): (column: number) => string {
  const upper = rows[HEADING_ROW]?.cells ?? [];
  return (column) => {
    const named = upper.slice(0, column + 1).filter((cell) => (cell?.value ?? null) !== null);
    return String(named.at(-1)?.value ?? '');
  };
}
