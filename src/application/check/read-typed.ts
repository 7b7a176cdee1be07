import type { Leaf } from '../../domain/criterion';
import { BLANK } from '../../domain/draft';
import type { Draft, Found } from '../../domain/draft';
import { lastRankColumn, nomineesBlock, resultColumn } from '../../domain/place';
import type { Place } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';

/** What stands in the cell of a place, as found; blank where there is no such cell. */
export function readTyped(draft: Draft, { block, row, column }: Place): Found {
  const found = draft.get(block);
  if (found === undefined || row === null || column === null) return BLANK;
  return found.rows[row]?.cells[found.columns.indexOf(column)] ?? BLANK;
}

/** A cell of a result: of a change of rank there are two, of all others one. */
export type ResultCell = { readonly part: 'last' | 'now' | 'result'; readonly place: Place };

/** Where a nominee's result is typed. */
export function listResultCells(scope: ScopeId, row: number, leaf: Leaf): readonly ResultCell[] {
  const block = nomineesBlock(scope);
  const place = { block, row, column: resultColumn(leaf.code) };
  if (leaf.rule.kind !== 'rankChange') return [{ part: 'result', place }];
  const last = { block, row, column: lastRankColumn(leaf.code) };
  return [
    { part: 'last', place: last },
    { part: 'now', place },
  ];
}
