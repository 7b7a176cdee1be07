import { describeFault } from '../../../application/check/report-faults';
import { applyMerge } from '../../../application/merge/apply-merge';
import { gatherReturns } from '../../../application/merge/gather-returns';
import { prepareTarget } from '../../../application/merge/open-target';
import { planMergeInSteps } from '../../../application/merge/plan-merge';
import type { ReturnedFile } from '../../../application/merge/read-return';
import { runInSlices } from '../../../application/run-in-slices';
import type { LiveWorkbook } from '../../../application/workbook-port';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { takeFileBytes } from '../../work/take-file-bytes';
import { fail, toAnswer } from '../../work/fail';
import type { PaneSurroundings } from '../../work/prepare-pane-work';
import { prepareSingleWrite } from '../prepare-single-write';
import type { MergeWork } from './merge-work';
import { createLoadedFileStore } from './loaded-files';
import type { LoadedFile } from './loaded-files';

/** Forms that come back to the workbook. */
export function prepareMerging(
  workbook: LiveWorkbook,
  { files, now }: PaneSurroundings,
): MergeWork {
  const returns = createLoadedFileStore(async (file, signal) => {
    const taken = await takeFileBytes(file);
    if (taken.kind !== 'done') return taken.kind === 'failed' ? taken.sentences.join(' ') : '';
    const { read } = await files.loadTools();
    const found = await read(taken.value, file.name, signal);
    return found.ok ? found.value : found.faults.map(describeFault).join(' ');
  });
  return {
    returns,
    compare: async (book, returned, pace) => {
      const opened = await prepareTarget(workbook, book.checked, now());
      if (!opened.ok) return fail(opened.faults);
      const findings = await gatherReturns(opened.value, returned.map(openReturned), pace);
      return { kind: 'done', value: { master: opened.value.master, findings } };
    },
    plan: async ({ master, findings }, choices, pace) => {
      const open = { files: choices.files, cells: new Map() };
      const before = await runInSlices(planMergeInSteps(master, findings, open), pace);
      const isChosen = choices.cells.size > 0;
      const plan = isChosen
        ? await runInSlices(planMergeInSteps(master, findings, choices), pace)
        : before;
      return { kind: 'done', value: { master, plan, disagreeing: before.conflicts } };
    },
    write: ({ master, plan }) =>
      prepareSingleWrite(async (pace) => {
        const choices = returns.state();
        const answer = await toAnswer(await applyMerge(workbook, master, plan, now(), pace));
        if (answer.kind !== 'done') return answer;
        if (answer.value === null) throw new Error('a merge of nothing');
        const { cells, log, ...applied } = answer.value;
        const onUndone = returns.settle(choices, plan.changes);
        const forms = plan.files.filter(({ line }) => line !== null).length;
        const open = plan.conflicts.length;
        const sentences = [
          MERGE_TEXT.written(cells, forms, log),
          ...(open > 0 ? [MERGE_TEXT.stillOpen(open)] : []),
        ];
        const sheets = [...new Set([...plan.changes.map(({ cell }) => cell.sheet), log])];
        return { kind: 'done', value: { applied, sentences, sheets, onUndone } };
      }),
  };
}

function openReturned({ name, content }: LoadedFile): ReturnedFile {
  const opened =
    typeof content === 'string'
      ? content
      : {
          read: () => Promise.resolve({ ok: true, value: content.found } as const),
          readContents: () => Promise.resolve({ ok: true, value: content.contents } as const),
        };
  return { name, open: () => Promise.resolve(opened) };
}
