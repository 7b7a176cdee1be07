import { reportFileFault } from '../application/check/file-problem';
import { reportFaults } from '../application/check/report-faults';
import type { WorkbookFault } from '../application/workbook-port';
import { USAGE } from '../text/command-line/command-line';
import { describeFileFault } from '../text/problems/file-faults';
import type { FileFault } from '../text/problems/file-faults';

/** 0: done · 1: the workbook has errors · 2: a file cannot be used, or the call is off. */
export type ExitCode = 0 | 1 | 2;

/** What a command leaves to be said; nothing is printed before it has ended. */
export type Outcome = {
  readonly exit: ExitCode;
  /** The one document of --json. */
  readonly json: unknown;
  /** For people: the answer itself (stdout), unless --json was asked for. */
  readonly answer: readonly string[];
  /** For people, beside the answer (stderr). */
  readonly notes: readonly string[];
};

/** A fault of a file or of the call: exit 2, nothing touched. */
export function refuseCall(fault: FileFault): Outcome {
  return { exit: 2, json: reportFileFault(fault), answer: [], notes: [describeFileFault(fault)] };
}

/** A call that is off, in words: exit 2, nothing touched. */
export function refuseUsage(what: string): Outcome {
  return refuseCall({ code: 'usage', what });
}

/** A workbook that cannot be read: exit 2. */
export function refuseReading(faults: readonly WorkbookFault[]): Outcome {
  const report = reportFaults(faults);
  return {
    exit: 2,
    json: report,
    answer: [],
    notes: report.problems.map(({ message }) => message),
  };
}

/** What the workbook forbids to be written into it: exit 2, nothing written. */
export function refuseWrite(faults: readonly WorkbookFault[]): Outcome {
  const report = reportFaults(faults);
  const sentences = report.problems.map(({ message }) => `- ${message}`);
  return { exit: 2, json: report, answer: [], notes: [USAGE.notAdded, ...sentences] };
}
