import { useEffect, useState } from 'react';
import type { CheckedWorkbook } from '../../application/check/check-workbook';
import { groupProblems, groupProblemsInSteps } from '../../application/check/group-problems';
import type { ProblemSheet } from '../../application/check/group-problems';
import { runInSlices } from '../../application/run-in-slices';

/** What was known of the workbook when its problems were grouped, and the groups. */
export type GroupedProblems = {
  readonly checked: CheckedWorkbook;
  readonly sheets: readonly ProblemSheet[];
};

/** So many are grouped within a millisecond or two: nobody is to see that they were not there yet. */
const FEW = 2000;

/** The problems by sheet and kind: those of before until the newest are grouped, at first null. */
export function useGroupedProblems(checked: CheckedWorkbook): GroupedProblems | null {
  const [grouped, setGrouped] = useState<GroupedProblems | null>(null);
  const isFew = checked.problems.length < FEW;
  if (isFew && grouped?.checked !== checked) {
    setGrouped({ checked, sheets: groupProblems(checked) });
  }
  useEffect(() => {
    if (isFew) return undefined;
    const stopper = new AbortController();
    const { signal } = stopper;
    const group = async (): Promise<void> => {
      try {
        const sheets = await runInSlices(groupProblemsInSteps(checked), { signal });
        if (!signal.aborted) setGrouped({ checked, sheets });
      } catch (error) {
        if (signal.aborted) return;
        // Thrown while drawing, it comes to the boundary that says so.
        setGrouped(() => {
          throw error;
        });
      }
    };
    void group();
    return () => stopper.abort();
  }, [checked, isFew]);
  return grouped;
}
