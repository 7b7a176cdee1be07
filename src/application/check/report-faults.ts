import { describeFileFault } from '../../text/problems/file-faults';
import { describeHostFault } from '../../text/problems/host-faults';
import type { HostFault } from '../../text/problems/host-faults';
import { describeRefusal } from '../../text/write-refusals';
import type { WorkbookFault } from '../workbook-port';
import { summarizeProblems } from './located-problem';
import type { CheckReport } from './located-problem';

/** Why nothing was read or written, all reasons at once, in the shape of check. */
export function reportFaults(faults: readonly WorkbookFault[]): CheckReport {
  return summarizeProblems(
    faults.map((fault) => {
      const { sheet, cell } = 'cell' in fault ? fault : { sheet: null, cell: null };
      return { code: fault.code, severity: 'error', sheet, cell, message: describeFault(fault) };
    }),
  );
}

/** What is wrong and what to do, in sentences. */
export function describeFault(fault: WorkbookFault): string {
  if ('file' in fault) return describeFileFault(fault);
  return isHostFault(fault) ? describeHostFault(fault) : describeRefusal(fault);
}

function isHostFault(fault: WorkbookFault): fault is HostFault {
  return fault.code.startsWith('excel-');
}
