import type { ListRow } from './list-rows';
import type { Held } from '../parts/use-held-row';

/** The problem below the row that the person is at; one that took its place, if it is gone. */
export function findNext(rows: readonly ListRow[], { index, isGone }: Held): number | null {
  return findProblem(rows, isGone ? index : index + 1, 1);
}

export function findPrevious(rows: readonly ListRow[], { index }: Held): number | null {
  return findProblem(rows, index - 1, -1);
}

function findProblem(rows: readonly ListRow[], from: number, step: 1 | -1): number | null {
  for (let index = from; rows[index] !== undefined; index += step) {
    if (rows[index]?.kind === 'problem') return index;
  }
  return null;
}
