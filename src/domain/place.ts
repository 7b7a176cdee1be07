import type { ScopeId } from './scope';

/** Phần của sổ: one table that people fill in. */
export type BlockId =
  'information' | 'settings' | 'awards' | 'bands' | `criteria:${ScopeId}` | `nominees:${ScopeId}`;

/** A column by its meaning: "name", "max", "result:I.1", "last:II.3", "evidence:I.1". */
export type ColumnKey = string;

/**
 * Where something stands, without any cell: row counts the rows of the block as read, from 0; null is
 * the heading row. Column null is the whole row. Only an adapter knows which cell this is.
 */
export type Place = {
  readonly block: BlockId;
  readonly row: number | null;
  readonly column: ColumnKey | null;
};

export function criteriaBlock(scope: ScopeId): BlockId {
  return `criteria:${scope}`;
}

export function nomineesBlock(scope: ScopeId): BlockId {
  return `nominees:${scope}`;
}

/** Where a leaf's result is typed; for a change of rank, this year's rank. */
export function resultColumn(code: string): ColumnKey {
  return `result:${code}`;
}

export function lastRankColumn(code: string): ColumnKey {
  return `last:${code}`;
}

export function evidenceColumn(code: string): ColumnKey {
  return `evidence:${code}`;
}
