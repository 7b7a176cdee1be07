import { BLANK } from '../domain/draft';
import type { Draft, Found } from '../domain/draft';
import type { Leaf } from '../domain/criterion';
import { lastRankColumn, nomineesBlock, resultColumn } from '../domain/place';
import type { Place } from '../domain/place';
import type { ScopeId } from '../domain/scope';

/** What stands in the cell of a place, as found; blank where there is no such cell. */
export function readTyped(draft: Draft, { block, row, column }: Place): Found {
  const found = draft.get(block);
  if (found === undefined || row === null || column === null) return BLANK;
  return found.rows[row]?.cells[found.columns.indexOf(column)] ?? BLANK;
}

/** Where a nominee's result is typed; of a change of rank that is half there, the half that is not. */
export function placeOfResult(draft: Draft, scope: ScopeId, row: number, leaf: Leaf): Place {
  const block = nomineesBlock(scope);
  const now: Place = { block, row, column: resultColumn(leaf.code) };
  if (leaf.rule.kind !== 'rankChange') return now;
  const last: Place = { block, row, column: lastRankColumn(leaf.code) };
  const isLastMissing = readTyped(draft, last).kind === 'blank';
  return isLastMissing && readTyped(draft, now).kind !== 'blank' ? last : now;
}
