import type { Examined } from '../../application/check/examine-workbook';
import type { ScoredWorkbook } from '../../application/score/score-workbook';

/** A workbook without errors, with its results; screens offer nothing else to be written or sent. */
export function takeScored(examined: Examined): ScoredWorkbook {
  if (examined.kind !== 'book' || examined.scored === null) {
    throw new Error('only what is scored can be written or sent');
  }
  const { checked, scored } = examined;
  return { checked, contest: scored.contest, results: scored.results };
}
