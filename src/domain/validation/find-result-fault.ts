import type { Leaf } from '../criterion';
import { BLANK } from '../draft';
import type { Found } from '../draft';
import { evidenceColumn, lastRankColumn } from '../place';
import type { ColumnKey } from '../place';
import type { ProblemDetail } from '../problem';
import type { Settings } from '../settings';
import { faultOf } from './cell-faults';
import { readRanks } from './read-ranks';
import { readResult } from './read-result';

/** What check finds wrong with a cell of results by itself, whatever stands beside it. */
export function findResultFault(
  leaf: Leaf,
  column: ColumnKey,
  found: Found,
  settings: Settings,
): ProblemDetail | null {
  if (column === evidenceColumn(leaf.code)) return faultOf(found);
  if (leaf.rule.kind === 'rankChange') {
    const isLast = column === lastRankColumn(leaf.code);
    const { faults } = readRanks(isLast ? found : BLANK, isLast ? BLANK : found, settings);
    return faults[0]?.fault ?? null;
  }
  const reading = readResult(leaf, found, settings);
  return 'fault' in reading ? reading.fault : null;
}
