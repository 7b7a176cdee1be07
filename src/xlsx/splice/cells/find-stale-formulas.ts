import type { Area } from '../../../workbook/found-workbook';
import { WHOLE_SHEET } from '../../../workbook/formulas/areas';
import type {
  AreaOnSheet,
  DefinedName,
  TableOnSheet,
} from '../../../workbook/formulas/formula-book';
import { FormulaReader } from '../../../workbook/formulas/formula-reader';
import { collectFormulas } from './collect-formulas';
import { findLoops, indexByReads } from './find-loops';

/** `xml` is the part as it will be written; null where there are no formulas that others valued. */
export type SheetText = { readonly name: string; readonly xml: string | null };

export type BookText = {
  /** All sheets in the order of their tabs. */
  readonly sheets: readonly SheetText[];
  /** With the areas they will have. */
  readonly tables: readonly TableOnSheet[];
  readonly names: readonly DefinedName[];
  /** Formulas may read themselves: each computation begins with the values of the one before. */
  readonly iterates: boolean;
};

/** `area` null: the whole sheet. Sheets as `BookText` spells them. */
export type ChangedArea = { readonly sheet: string; readonly area: Area | null };

export type StaleFormulas = {
  /** By the name of the sheet. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** There are stale formulas, or those of which it cannot be told what they read. */
  readonly mustCalculate: boolean;
};

/**
 * The areas whose formulas depend on what changed, however many formulas lie between: their cached
 * values are stale. `unclear` says how to take a formula that may read more than it names. What
 * reads itself in a workbook that iterates is left out: without its value it would begin anew.
 * Throws an UnreadableError where a sheet is broken.
 */
export function findStaleFormulas(
  { sheets, tables, names, iterates }: BookText,
  changed: readonly ChangedArea[],
  unclear: 'stale' | 'untouched',
): StaleFormulas {
  const stale = new Map<string, Area[]>();
  if (changed.length === 0) return { areas: stale, mustCalculate: false };
  const reader = new FormulaReader({ sheets: sheets.map(({ name }) => name), tables, names });
  const formulas = sheets.flatMap(({ name, xml }) =>
    xml === null ? [] : collectFormulas(name, xml, reader),
  );
  const dependents = indexByReads(formulas);
  const doubted = formulas.filter(({ reads }) => reads.isUnclear);
  const found = new Set(unclear === 'stale' ? doubted : []);
  const waiting: AreaOnSheet[] = [
    ...changed.map(({ sheet, area }) => ({ sheet, area: area ?? WHOLE_SHEET })),
    ...found,
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const formula of dependents.get(next.sheet)?.take(next.area) ?? []) {
      if (found.has(formula)) continue;
      found.add(formula);
      waiting.push(formula);
    }
  }
  const mustCalculate = found.size > 0 || doubted.length > 0;
  if (iterates) findLoops([...found]).forEach((formula) => found.delete(formula));
  for (const { sheet, area } of found) {
    const areas = stale.get(sheet);
    if (areas === undefined) stale.set(sheet, [area]);
    else areas.push(area);
  }
  return { areas: stale, mustCalculate };
}
