import { returnForm } from '../../../application/forms/return-form';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { readForm } from '../../../workbook/forms/read-form';
import type { WorkbookPlan } from '../../../workbook/sheet-plan';
import type { Answer } from '../../work/answer';
import { failWith } from '../../work/fail';
import type { CorrectionWork } from './correction-work';

type HandOver = (plan: WorkbookPlan, name: string, signal: AbortSignal) => Promise<Answer<null>>;

/** Forms that go back for correction. */
export function prepareCorrection(handOver: HandOver, now: () => Date): CorrectionWork {
  return {
    read: ({ content }) => {
      const reading = typeof content === 'string' ? null : readForm(content.found);
      return Promise.resolve(
        reading?.kind === 'form'
          ? { kind: 'done', value: reading.form }
          : failWith([CORRECTION_TEXT.notForm]),
      );
    },
    make: async ({ checked }, form, wish, signal) => {
      const prepared = returnForm(checked, form, wish, now());
      if (typeof prepared === 'string') return failWith([CORRECTION_TEXT.refused[prepared]]);
      const answer = await handOver(prepared.plan, prepared.name, signal);
      return answer.kind === 'done' ? { kind: 'done', value: prepared } : answer;
    },
  };
}
