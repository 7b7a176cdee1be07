import type { Area } from '../../../workbook/found-workbook';
import { AreaIndex } from '../../../workbook/formulas/area-index';
import { meet } from '../../../workbook/formulas/areas';
import type { AreaOnSheet } from '../../../workbook/formulas/formula-book';
import type { CollectedFormula } from './collect-formulas';

type Formulas = readonly CollectedFormula[];
type SheetIndexes = ReadonlyMap<string, AreaIndex<CollectedFormula>>;

/** For each sheet that is read, the formulas by the areas of it that they read. */
export function indexByReads(formulas: Formulas): SheetIndexes {
  return indexBySheet(formulas, ({ reads }) => reads.areas);
}

/**
 * The formulas that read themselves, be it through others. Two walks (Kosaraju's): one orders them
 * so that, walking back from the last, nothing is reached but what leads there and back.
 */
export function findLoops(formulas: Formulas): ReadonlySet<CollectedFormula> {
  const loops = new Set<CollectedFormula>();
  const makers = indexBySheet(formulas, (formula) => [formula]);
  const reached = new Set<CollectedFormula>();
  for (const last of orderByFinish(formulas).reverse()) {
    if (reached.has(last)) continue;
    reached.add(last);
    const ring = [last];
    for (const { reads } of ring) {
      for (const { sheet, area } of reads.areas) {
        for (const maker of makers.get(sheet)?.take(area) ?? []) {
          if (reached.has(maker)) continue;
          reached.add(maker);
          ring.push(maker);
        }
      }
    }
    if (ring.length > 1 || readsItself(last)) ring.forEach((formula) => loops.add(formula));
  }
  return loops;
}

/** A walk in depth from formulas to those that read them: each comes behind all that it leads to. */
function orderByFinish(formulas: Formulas): CollectedFormula[] {
  const readers = indexByReads(formulas);
  const seen = new Set<CollectedFormula>();
  const finished: CollectedFormula[] = [];
  for (const first of formulas) {
    if (seen.has(first)) continue;
    seen.add(first);
    const path = [first];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const [reader] = readers.get(last.sheet)?.take(last.area, 1) ?? [];
      if (reader === undefined) finished.push(path.pop()!);
      else if (!seen.has(reader)) {
        seen.add(reader);
        path.push(reader);
      }
    }
  }
  return finished;
}

function readsItself({ sheet, area, reads }: CollectedFormula): boolean {
  return reads.areas.some((read) => read.sheet === sheet && meet(read.area, area));
}

function indexBySheet(
  formulas: Formulas,
  areasOf: (formula: CollectedFormula) => readonly AreaOnSheet[],
): SheetIndexes {
  const entries = new Map<string, { area: Area; item: CollectedFormula }[]>();
  for (const formula of formulas) {
    for (const { sheet, area } of areasOf(formula)) {
      const ofSheet = entries.get(sheet);
      if (ofSheet === undefined) entries.set(sheet, [{ area, item: formula }]);
      else ofSheet.push({ area, item: formula });
    }
  }
  return new Map([...entries].map(([sheet, ofSheet]) => [sheet, new AreaIndex(ofSheet)]));
}
