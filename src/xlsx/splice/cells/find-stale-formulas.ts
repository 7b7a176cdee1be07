import type { Area } from '../../../workbook/found-workbook';
import { AreaIndex } from '../../../workbook/formulas/area-index';
import { WHOLE_SHEET } from '../../../workbook/formulas/areas';
import type {
  AreaOnSheet,
  DefinedName,
  TableOnSheet,
} from '../../../workbook/formulas/formula-book';
import { FormulaReader } from '../../../workbook/formulas/formula-reader';
import { collectFormulas } from './collect-formulas';
import type { CollectedFormula } from './collect-formulas';

/** `xml` is the part as it will be written; null where there are no formulas that others valued. */
export type SheetText = { readonly name: string; readonly xml: string | null };

export type BookText = {
  /** All sheets in the order of their tabs. */
  readonly sheets: readonly SheetText[];
  /** With the areas they will have. */
  readonly tables: readonly TableOnSheet[];
  readonly names: readonly DefinedName[];
};

/** `area` null: the whole sheet. Sheets as `BookText` spells them. */
export type ChangedArea = { readonly sheet: string; readonly area: Area | null };

export type StaleFormulas = {
  /** By the name of the sheet. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** There are formulas of which it cannot be told what they read. */
  readonly hasUnclear: boolean;
};

type Formulas = readonly CollectedFormula[];

/**
 * The areas whose formulas depend on what changed, however many formulas lie between: their cached
 * values are stale. `unclear` says how to take a formula of which it cannot be told what it reads.
 * Throws an UnreadableError where a sheet is broken.
 */
export function findStaleFormulas(
  { sheets, tables, names }: BookText,
  changed: readonly ChangedArea[],
  unclear: 'stale' | 'untouched',
): StaleFormulas {
  const stale = new Map<string, Area[]>();
  if (changed.length === 0) return { areas: stale, hasUnclear: false };
  const reader = new FormulaReader({ sheets: sheets.map(({ name }) => name), tables, names });
  const formulas = sheets.flatMap(({ name, xml }) =>
    xml === null ? [] : collectFormulas(name, xml, reader),
  );
  const dependents = indexByReads(formulas);
  const doubted = formulas.filter(({ reads }) => reads === null);
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
  for (const { sheet, area } of found) {
    const areas = stale.get(sheet);
    if (areas === undefined) stale.set(sheet, [area]);
    else areas.push(area);
  }
  return { areas: stale, hasUnclear: doubted.length > 0 };
}

/** For each sheet that is read, the formulas by the areas of it that they read. */
function indexByReads(formulas: Formulas): ReadonlyMap<string, AreaIndex<CollectedFormula>> {
  const entries = new Map<string, { area: Area; item: CollectedFormula }[]>();
  for (const formula of formulas) {
    for (const { sheet, area } of formula.reads ?? []) {
      const ofSheet = entries.get(sheet);
      if (ofSheet === undefined) entries.set(sheet, [{ area, item: formula }]);
      else ofSheet.push({ area, item: formula });
    }
  }
  return new Map([...entries].map(([sheet, ofSheet]) => [sheet, new AreaIndex(ofSheet)]));
}
