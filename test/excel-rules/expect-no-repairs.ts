import { findRepairs } from './find-repairs';
import { openPackage } from './open-package';
import type { Repair } from './repair';

/** For files that are all ours. */
export function expectNoRepairs(bytes: Uint8Array): void {
  expect(findRepairs(bytes)).toEqual([]);
}

/**
 * For somebody's file that we changed: what Excel would repair in it anyway is not our doing, but
 * for what was told of a part that was not there, when a new one of ours takes it over.
 */
export function expectNoNewRepairs(before: Uint8Array, after: Uint8Array): void {
  const old = new Set(openPackage(before).entries);
  const now = new Set(openPackage(after).entries);
  const theirs = findRepairs(before).filter(({ part }) => old.has(part) || !now.has(part));
  const known = new Set(theirs.map(keyOf));
  expect(findRepairs(after).filter((repair) => !known.has(keyOf(repair)))).toEqual([]);
}

function keyOf({ part, place, rule }: Repair): string {
  return [rule, part, place].join('\n');
}
