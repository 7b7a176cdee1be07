import { describeRefusal } from '../text/write-refusals';
import type { WriteRefusal } from '../text/write-refusals';
import { summarizeProblems } from './located-problem';
import type { CheckReport } from './located-problem';

/** Why nothing was written into a workbook, all reasons at once, in the shape of check. */
export function reportRefusals(refusals: readonly WriteRefusal[]): CheckReport {
  return summarizeProblems(
    refusals.map((refusal) => {
      const place = 'cell' in refusal ? refusal : { sheet: null, cell: null };
      const message = describeRefusal(refusal);
      return {
        code: refusal.code,
        severity: 'error',
        sheet: place.sheet,
        cell: place.cell,
        message,
      };
    }),
  );
}
