import { nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';

/** Whether a row of a block concerns a unit: of lists its own rows, of all else every row. */
export function concernsUnit(block: BlockId, unit: Unit | null, row: number): boolean {
  const scope = SCOPES.find((one) => block === nomineesBlock(one));
  const rows = scope === undefined ? undefined : unit?.rows.get(scope);
  return rows?.has(row) !== false;
}
