import type { ExaminedBook } from '../../application/examine-workbook';
import type { ScoredWorkbook } from '../../application/score-workbook';

/** A workbook without errors, with its results; screens offer nothing else to be sent. */
export function takeScored({ checked, scored }: ExaminedBook): ScoredWorkbook {
  if (scored === null) throw new Error('only what is scored can be sent');
  return { checked, contest: scored.contest, results: scored.results };
}
