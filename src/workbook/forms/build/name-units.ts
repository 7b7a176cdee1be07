import type { ScopeContest } from '../../../domain/contest';
import { foldText } from '../../../domain/matching/fold-text';
import { nameUnit } from '../../../text/travel/forms';

/**
 * How forms call the unit that a cell names: its collective, by code or by name. What names none of the
 * workbook, or several, stays as it is written.
 */
export function nameUnits(contests: readonly ScopeContest[]): (written: string) => string {
  const units = new Map<string, Set<string>>();
  for (const { scope, nominees } of contests) {
    if (scope !== 'tapThe') continue;
    for (const { code, name } of nominees) {
      for (const key of new Set([code, name].map(foldText))) {
        units.set(key, (units.get(key) ?? new Set()).add(nameUnit(code, name)));
      }
    }
  }
  return (written) => {
    const [only, ...others] = units.get(foldText(written)) ?? [];
    return only !== undefined && others.length === 0 ? only : written;
  };
}
