import { nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';

/**
 * Whether a unit's copy tells of a row of a block: of lists its own rows, of the awards, whose quotas
 * are for all, none, of all else every row. Without a unit every row.
 */
export function concernsUnit(block: BlockId, unit: Unit | null, row: number): boolean {
  if (unit === null) return true;
  if (block === 'awards') return false;
  const scope = SCOPES.find((one) => block === nomineesBlock(one));
  return scope === undefined || unit.rows.get(scope)?.has(row) !== false;
}
