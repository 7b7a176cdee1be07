import { findRepairs } from './find-repairs';
import type { Repair } from './repair';

/** For files that are all ours. */
export function expectNoRepairs(bytes: Uint8Array): void {
  expect(findRepairs(bytes)).toEqual([]);
}

/** For somebody's file that we changed: what Excel would repair in it anyway is not our doing. */
export function expectNoNewRepairs(before: Uint8Array, after: Uint8Array): void {
  const known = new Set(findRepairs(before).map(keyOf));
  expect(findRepairs(after).filter((repair) => !known.has(keyOf(repair)))).toEqual([]);
}

function keyOf({ part, place, rule }: Repair): string {
  return [rule, part, place].join('\n');
}
