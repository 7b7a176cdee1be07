import { listUnitRows } from '../../../application/copies/plan-copy';
import { foldText } from '../../../domain/matching/fold-text';
import type { ScopeResults } from '../../../domain/results';
import { nameUnitWithCode } from '../../../text/travel/unit-names';

/** A unit that a copy can be made for, by what finds it. */
export type UnitChoice = { readonly value: string; readonly text: string };

/** Collectives by their codes, then the units that only people name. */
export function listUnits(results: readonly ScopeResults[]): readonly UnitChoice[] {
  const rows = listUnitRows(results);
  const collectives = rows.filter(({ scope }) => scope === 'tapThe');
  const known = new Set(collectives.flatMap(({ code, name }) => [foldText(code), foldText(name)]));
  const others: UnitChoice[] = [];
  for (const { unit } of rows) {
    if (unit === null || known.has(foldText(unit))) continue;
    known.add(foldText(unit));
    others.push({ value: unit, text: unit });
  }
  return [
    ...collectives.map((one) => ({ value: one.code, text: nameUnitWithCode(one) })),
    ...others,
  ];
}
