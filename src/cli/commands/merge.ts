import { gatherReturns, openMaster } from '../../application/merge/gather-returns';
import { reportMerge } from '../../application/merge/merge-report';
import { planMergeInSteps } from '../../application/merge/plan-merge';
import type { MergePlan } from '../../application/merge/plan-merge';
import { applyMerge } from '../../application/merge/prepare-merge';
import type { ReturnedFile } from '../../application/merge/read-return';
import { reportMergeProblem } from '../../application/merge/report-problem';
import { runInSlices } from '../../application/run-in-slices';
import type { FileChoice, MergeChoices } from '../../domain/merging/choose-version';
import { describeFileFault } from '../../text/file-faults';
import { MERGE } from '../../text/merge-command';
import type { Disk } from '../disk';
import { refuseOutput, resolvePath, writeBytes } from '../files';
import { listMergedFiles } from '../merge-list';
import { refuseCall, refuseReading, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';
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
 * wrong. With --plan the same is said, and nothing written.
 */
export async function runMerge(
  master: string,
  forms: readonly string[],
  options: MergeOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, plan: isPlan = false, force = false } = options;
  if (out === undefined && !isPlan) return refuseCall({ code: 'usage', what: MERGE.outMissing });
  const choices = readChoices(forms, options);
  if (typeof choices === 'string') return refuseCall({ code: 'usage', what: choices });
  for (const input of out === undefined || isPlan ? [] : [master, ...forms]) {
    const refused = await refuseOutput(disk, out ?? '', input, force);
    if (refused !== null) return refuseCall(refused);
  }
  const moment = now();
  const workbook = await openWorkbook(disk, master);
  if ('code' in workbook) return refuseCall(workbook);
  const opened = await openMaster(workbook, moment);
  if (!opened.ok) return refuseReading(opened.faults);
  if (opened.value.master.reading.blocks.size === 0) {
    const { report } = opened.value.checked;
    return { exit: 1, json: report, answer: [], notes: [MERGE.noBook] };
  }
  const returned = forms.map((file) => openReturned(disk, file));
  const findings = await gatherReturns(opened.value, returned);
  const ground = opened.value.master;
  const plan = await runInSlices(planMergeInSteps(ground, findings, choices));
  if (isPlan || out === undefined) return tellMerge(plan, null, []);
  const merged = await applyMerge(workbook, ground, plan, moment);
  if (!merged.ok) return refuseWrite(merged.faults);
  const fault = await writeBytes(disk, out, workbook.bytes, force);
  if (fault !== null) return refuseCall(fault);
  const { value } = merged;
  const done = value === null ? MERGE.nothingNew(out) : MERGE.written(out, value.cells, value.log);
  return tellMerge(plan, out, [done]);
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

/** The choices, or what is wrong with them; a file is named as it is among the forms. */
function readChoices(
  forms: readonly string[],
  { take = [], keep = [] }: MergeOptions,
): MergeChoices | string {
  const paths = forms.map(resolvePath);
  const files = new Map<number, FileChoice>();
  for (const [choice, named] of [
    ['take', take],
    ['keep', keep],
  ] as const) {
    for (const file of named) {
      const meant = [...forms.keys()].filter((index) => paths[index] === resolvePath(file));
      if (meant.length === 0) return MERGE.unknownChoice(`--${choice}`, file);
      if (meant.some((index) => files.has(index) && files.get(index) !== choice)) {
        return MERGE.chosenTwice(file);
      }
      for (const index of meant) files.set(index, choice);
    }
  }
  return { files, cells: new Map() };
}

function tellMerge(plan: MergePlan, out: string | null, done: readonly string[]): Outcome {
  const { files, changes, conflicts } = plan;
  const isClear = files.every(({ problems }) =>
    problems.every((problem) => reportMergeProblem(problem).severity === 'warning'),
  );
  const report = reportMerge(plan);
  return {
    exit: isClear ? 0 : 1,
    json: out === null ? report : { out, ...report },
    answer: [
      ...listMergedFiles(plan),
      MERGE.total(files.length, changes.length, conflicts.length),
      ...(conflicts.length > 0 ? [MERGE.choose] : []),
    ],
    notes: done,
  };
}
