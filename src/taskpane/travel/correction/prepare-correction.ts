import { returnFormInSteps } from '../../../application/forms/return-form';
import { runInSlices } from '../../../application/run-in-slices';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { readFormInSteps } from '../../../workbook/forms/read/read-form';
import type { WorkbookPlan } from '../../../workbook/sheet-plan';
import type { Answer } from '../../work/answer';
import { failWith } from '../../work/fail';
import type { CorrectionWork } from './correction-work';

type HandOver = (plan: WorkbookPlan, name: string, signal: AbortSignal) => Promise<Answer<string>>;

/** Forms that go back for correction. */
export function prepareCorrection(handOver: HandOver, now: () => Date): CorrectionWork {
  return {
    read: async ({ content }, pace) => {
      if (typeof content === 'string') return failWith([CORRECTION_TEXT.notForm]);
      const reading = await runInSlices(readFormInSteps(content.found), pace);
      return reading.kind === 'form'
        ? { kind: 'done', value: reading.form }
        : failWith([CORRECTION_TEXT.notForm]);
    },
    make: async ({ checked }, form, wish, signal) => {
      const prepared = await runInSlices(returnFormInSteps(checked, form, wish, now()), { signal });
      if (typeof prepared === 'string') return failWith([CORRECTION_TEXT.refused[prepared]]);
      const answer = await handOver(prepared.plan, prepared.name, signal);
      return answer.kind === 'done' ? { kind: 'done', value: prepared } : answer;
    },
  };
}
