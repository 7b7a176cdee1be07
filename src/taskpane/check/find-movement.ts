import type { VirtualItem } from '@tanstack/react-virtual';

/**
 * How far the first row in sight has moved, of those that are still there; null as long as the head of
 * the list is in sight: rows may move below it.
 */
export function findMovement(
  drawn: readonly VirtualItem[],
  scrollTop: number,
  findStart: (key: string) => number | null,
): number | null {
  const inSight = drawn.filter(({ end }) => end > scrollTop);
  const isHeadInSight =
    drawn[0] === undefined || (drawn[0].index === 0 && drawn[0].end > scrollTop);
  if (isHeadInSight) return null;
  for (const { key, start } of inSight) {
    const now = findStart(String(key));
    if (now !== null) return now - start;
  }
  return null;
}
