import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { ScoredWorkbook } from '../../application/score/score-workbook';

/** A workbook without errors, with its results; screens offer nothing else to be sent. */
export function takeScored({ checked, scored }: ExaminedBook): ScoredWorkbook {
  if (scored === null) throw new Error('only what is scored can be sent');
  return { checked, contest: scored.contest, results: scored.results };
}
