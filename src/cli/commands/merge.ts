import { applyMerge } from '../../application/merge/apply-merge';
import { gatherReturns } from '../../application/merge/gather-returns';
import { reportMerge } from '../../application/merge/merge-report';
import { openTarget } from '../../application/merge/open-target';
import { planMergeInSteps } from '../../application/merge/plan-merge';
import type { MergePlan } from '../../application/merge/plan-merge';
import type { ReturnedFile } from '../../application/merge/read-return';
import { reportMergeProblem } from '../../application/merge/report-problem';
import { runInSlices } from '../../application/run-in-slices';
import { MERGE } from '../../text/command-line/merge-command';
import { describeFileFault } from '../../text/problems/file-faults';
import type { Disk } from '../disk';
import { refuseOutput, writeBytes } from '../files';
import { listFormFiles } from '../form-files';
import { describePassedOver, listPassedOver } from '../form-folder';
import type { PassedOver } from '../form-folder';
import { readChoices } from '../merge-choices';
import { listMergedFiles, listUnreadable, summarizeMerge } from '../merge-list';
import { refuseForm, warnOfCopy } from '../open-book';
import { refuseCall, refuseReading, refuseUsage, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';
import { listWaitingForms } from '../waiting-forms';
import type { WaitingForm } from '../waiting-forms';
import { openWorkbook } from '../workbook-files';

export type MergeOptions = {
  readonly out?: string;
  readonly plan?: boolean;
  readonly take?: readonly string[];
  readonly keep?: readonly string[];
  readonly force?: boolean;
};

/**
 * `tdkt merge MASTER.xlsx FORM.xlsx… --out OUT.xlsx`: the workbook with all that the forms bring. What
 * is in conflict stays as it is unless it was chosen; everything else is merged. Exit 1 where something
 * is left to a person: a conflict, a row or a file that could not be used, a value that check finds
 * wrong. With --plan the same is said, and nothing written. Exit 2 where no file could be read.
 */
export async function runMerge(
  file: string,
  forms: readonly string[],
  options: MergeOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, plan: isPlan = false, force = false } = options;
  if (out === undefined && !isPlan) return refuseUsage(MERGE.outMissing);
  const listed = await listFormFiles(disk, forms);
  if (typeof listed === 'string') return refuseUsage(listed);
  const { files, doubled, passedOver } = listed;
  const notSeen = passedOver.flatMap(describePassedOver);
  const choices = readChoices(files, options);
  if (typeof choices === 'string') return refuseUsage(choices);
  const refused =
    out === undefined || isPlan ? null : await refuseOutput(disk, out, [file, ...files], force);
  if (refused !== null) return refuseCall(refused);
  const moment = now();
  const workbook = await openWorkbook(disk, file);
  if ('code' in workbook) return refuseCall(workbook);
  const opened = await openTarget(workbook, moment);
  if (!opened.ok) return refuseReading(opened.faults);
  const { checked, master } = opened.value;
  if (master.reading.blocks.size === 0) {
    const noBook = { exit: 1, json: checked.report, answer: [], notes: [MERGE.noBook] } as const;
    return refuseForm(file, checked) ?? noBook;
  }
  const returned = files.map((form) => openReturned(disk, form));
  const findings = await gatherReturns(opened.value, returned);
  const plan = await runInSlices(planMergeInSteps(master, findings, choices));
  const unreadable = listUnreadable(plan);
  if (unreadable.length === files.length) {
    return refuseUsage([MERGE.nothingRead, ...unreadable, ...notSeen].join('\n'));
  }
  const warnings = [...warnOfCopy(file, checked), ...doubled.map(MERGE.namedTwice), ...notSeen];
  const waiting = listWaitingForms(checked, plan, moment);
  const told = { plan, waiting, passedOver };
  if (isPlan || out === undefined) {
    const ignored = out === undefined ? [] : [MERGE.onlyPlanned(out)];
    return tellMerge(told, null, [...warnings, ...ignored]);
  }
  const merged = await applyMerge(workbook, master, plan, moment);
  if (!merged.ok) return refuseWrite(merged.faults);
  const fault = await writeBytes(disk, out, workbook.bytes, force);
  if (fault !== null) return refuseCall(fault);
  const { value } = merged;
  const done =
    value === null ? MERGE.nothingChanged(out) : MERGE.written(out, value.cells, value.log);
  return tellMerge(told, out, [...warnings, done]);
}

function openReturned(disk: Disk, file: string): ReturnedFile {
  return {
    name: file,
    open: async () => {
      const opened = await openWorkbook(disk, file);
      return 'code' in opened ? describeFileFault(opened) : opened;
    },
  };
}

type ToldMerge = {
  readonly plan: MergePlan;
  readonly waiting: readonly WaitingForm[] | null;
  readonly passedOver: readonly PassedOver[];
};

function tellMerge(
  { plan, waiting, passedOver }: ToldMerge,
  out: string | null,
  notes: readonly string[],
): Outcome {
  const notSeen = passedOver.flatMap(listPassedOver);
  const isClear = plan.files.every(({ problems }) =>
    problems.every((problem) => reportMergeProblem(problem).severity === 'warning'),
  );
  return {
    exit: isClear ? 0 : 1,
    json: {
      ...(out !== null && { out }),
      ...reportMerge(plan),
      ...(waiting !== null && { waiting }),
      ...(notSeen.length > 0 && { passedOver: notSeen }),
    },
    answer: [...listMergedFiles(plan), ...summarizeMerge(plan, waiting)],
    notes,
  };
}
