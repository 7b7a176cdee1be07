import { planNextBookInSteps } from '../../application/books/plan-next-book';
import { planCopyInSteps } from '../../application/copies/plan-copy';
import { runInSlices } from '../../application/run-in-slices';
import type { LiveWorkbook } from '../../application/workbook-port';
import { nameNewBook } from '../../text/pane/browser';
import { describeCopyFault } from '../../text/travel/copies';
import { NEXT_YEAR } from '../../text/travel/next-year';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { Answer } from '../work/answer';
import { fail, failWith } from '../work/fail';
import type { PaneSurroundings } from '../work/prepare-pane-work';
import { takeScored } from '../work/take-scored';
import { prepareCorrection } from './correction/prepare-correction';
import { prepareFormsWork } from './forms/prepare-forms-work';
import { prepareMerging } from './merge/prepare-merging';
import { listLaterYears } from './next/list-later-years';
import type { TravelWork } from './travel-work';

/** What travels from the workbook that is open before the person, and back. */
export function prepareTravelWork(
  workbook: LiveWorkbook,
  surroundings: PaneSurroundings,
): TravelWork {
  const { files, now } = surroundings;
  const handOver = async (
    plan: WorkbookPlan,
    name: string,
    signal: AbortSignal,
  ): Promise<Answer<string>> => {
    const { make } = await files.loadTools();
    const bytes = await make(plan, signal);
    const handed = await files.handOver({ name, bytes });
    return handed.ok ? { kind: 'done', value: name } : fail(handed.faults);
  };
  return {
    planCopy: async (book, order, pace) => {
      const source = await files.describeSource();
      if (!source.ok) return fail(source.faults);
      const steps = planCopyInSteps(takeScored(book), order, source.value, now());
      const planning = await runInSlices(steps, pace);
      if (planning.ok) return { kind: 'done', value: planning.copy };
      return failWith(describeCopyFault(planning.fault).split('\n'));
    },
    sendCopy: ({ plan, fileName }, signal) => handOver(plan, fileName, signal),
    forms: prepareFormsWork(workbook, surroundings),
    merging: prepareMerging(workbook, surroundings),
    correction: prepareCorrection(handOver, now),
    listLaterYears: (book) => listLaterYears(book, now()),
    planNext: async (book, year, pace) => {
      const planning = await runInSlices(planNextBookInSteps(takeScored(book), year), pace);
      if (planning.ok) return { kind: 'done', value: planning.book };
      return failWith([NEXT_YEAR.notLater(year, planning.lastYear)]);
    },
    openNext: ({ plan }, year, signal) => handOver(plan, nameNewBook(year, false), signal),
  };
}
