import type { Severity } from '../../domain/problem';
import { describeFormFault, severityOfFormFault } from '../../text/problems/form-faults';
import type { FormPlace } from '../../text/problems/form-places';
import { severityOfMerge } from '../../text/problems/merge-problems';
import type { MergeProblem } from '../../text/problems/merge-problems';
import { describeMergeProblem } from '../../text/travel/merge';
import type { FileProblem } from './file-findings';
import { showValue } from './show-value';
import type { CellReport } from './show-value';

/** A problem of a returned file as people and scripts are shown it. */
export type MergeProblemReport = {
  readonly code: string;
  readonly severity: Severity;
  /** Whether sheet and cell are those of the returned file, or of the workbook. */
  readonly in: 'form' | 'workbook';
  /** Null for what concerns the whole file; the first of several. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  /** Of values that do not agree: what the form was sent with, says now, and the workbook holds. */
  readonly values?: Readonly<Record<'sent' | 'form' | 'book', CellReport>>;
};

/**
 * A problem as one sentence with its severity and the first place that it names; the places of a problem
 * that names cells of the returned file and of the workbook are those of the file.
 */
export function reportMergeProblem(problem: FileProblem): MergeProblemReport {
  const { code } = problem;
  switch (code) {
    case 'file-unreadable':
      return { ...NOWHERE, code, severity: 'error', message: problem.message };
    case 'form-fault': {
      const { fault } = problem;
      const severity = severityOfFormFault(fault);
      const sheet = 'sheet' in fault ? fault.sheet : null;
      const cell = 'cell' in fault && fault.cell !== '' ? fault.cell : null;
      const message = describeFormFault(fault);
      return { code: fault.code, severity, in: 'form', sheet, cell, message };
    }
    default:
      return {
        code,
        severity: severityOfMerge(problem),
        ...locate(problem),
        message: describeMergeProblem(problem),
        ...('held' in problem && {
          values: {
            sent: showValue(problem.sent),
            form: showValue(problem.value),
            book: showValue(problem.held),
          },
        }),
      };
  }
}

const NOWHERE = { in: 'form', sheet: null, cell: null } as const;

function locate(problem: MergeProblem): Pick<MergeProblemReport, 'in' | 'sheet' | 'cell'> {
  const [place] = listPlaces(problem);
  if (place === undefined) return NOWHERE;
  const { sheet, cell } = place;
  return { in: 'cells' in problem ? 'workbook' : 'form', sheet, cell: cell === '' ? null : cell };
}

function listPlaces(problem: MergeProblem): readonly FormPlace[] {
  if ('place' in problem) return [problem.place];
  if ('cells' in problem) return problem.cells;
  return 'places' in problem ? problem.places : [];
}
