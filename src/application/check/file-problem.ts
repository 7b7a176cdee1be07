import { describeFileFault } from '../../text/problems/file-faults';
import type { FileFault } from '../../text/problems/file-faults';
import { summarizeProblems } from './located-problem';
import type { CheckReport } from './located-problem';

/** A fault of the whole file or of the call, in the shape of check. */
export function reportFileFault(fault: FileFault): CheckReport {
  const message = describeFileFault(fault);
  return summarizeProblems([
    { code: fault.code, severity: 'error', sheet: null, cell: null, message },
  ]);
}
