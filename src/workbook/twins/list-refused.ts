import { describeFormulaFault, describeGuardFault } from '../../text/travel/twins';
import type { ScopeId } from '../../domain/scope';
import type { PlannedCell, SheetPlan } from '../sheet-plan';
import { checkFormula } from './check-formula';
import { HEADING_ROW } from './twin-grid';

type Fault = ReturnType<typeof checkFormula>[number];

/** The first fault of each column of a scope's twins, in words. A row at a time. */
export function* listRefusedInSteps(
  scope: ScopeId,
  { rows }: SheetPlan,
): Generator<void, readonly string[]> {
  const headings = readHeadings(rows);
  const findFault = lookOnce();
  const refused = new Map<number, string>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (refused.has(column)) continue;
      const fault = findFault(cell);
      if (fault === null) continue;
      refused.set(column, describeFormulaFault(scope, headings(column), fault));
    }
    yield;
  }
  return [...refused.values()];
}

/** The first fault of each row of the comparison, in words; `item` is the column that names the row. */
export function listRefusedGuards({ rows }: SheetPlan, item: number): readonly string[] {
  const findFault = lookOnce();
  return rows.flatMap(({ cells }): readonly string[] => {
    const fault = cells.map(findFault).find((one) => one !== null) ?? null;
    return fault === null ? [] : [describeGuardFault(String(cells[item]?.value ?? ''), fault)];
  });
}

/** Formulas that differ only in their digits are checked once. */
function lookOnce(): (cell: PlannedCell | null) => Fault | null {
  const known = new Set<string>();
  return (cell) => {
    const formula = cell?.formula;
    if (formula === undefined) return null;
    const shape = formula.replace(/\d/g, '0');
    if (known.has(shape)) return null;
    known.add(shape);
    return checkFormula(formula)[0] ?? null;
  };
}

/** The heading over a column: its own, or that of the block it stands in. */
function readHeadings(rows: SheetPlan['rows']): (column: number) => string {
  const upper = rows[HEADING_ROW]?.cells ?? [];
  return (column) => {
    const named = upper.slice(0, column + 1).filter((cell) => (cell?.value ?? null) !== null);
    return String(named.at(-1)?.value ?? '');
  };
}
