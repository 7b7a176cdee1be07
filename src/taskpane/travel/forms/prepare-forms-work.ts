import { listFormStatesInSteps } from '../../../application/forms/list-form-states';
import { logForms } from '../../../application/forms/log-forms';
import { nameZip, prepareFormsInSteps } from '../../../application/forms/prepare-forms';
import { pauseUnlessStopped, refuseStopped, runInSlices } from '../../../application/run-in-slices';
import type { LiveWorkbook } from '../../../application/workbook-port';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import type { NamedFile } from '../../work/file-carrier';
import { toAnswer } from '../../work/fail';
import type { PaneSurroundings } from '../../work/prepare-pane-work';
import { prepareSingleWrite } from '../prepare-single-write';
import type { FormsWork } from './forms-work';

/** Forms that go out of the workbook. */
export function prepareFormsWork(
  workbook: LiveWorkbook,
  { files, now }: PaneSurroundings,
): FormsWork {
  return {
    prepare: async ({ checked }, wish, pace) => {
      const forms = await runInSlices(prepareFormsInSteps(checked, wish, now()), pace);
      return { kind: 'done', value: forms };
    },
    make: async (forms, { signal, onFile }) => {
      const { make, pack } = await files.loadTools();
      const made: NamedFile[] = [];
      for (const { name, plan } of forms) {
        await pauseUnlessStopped(signal);
        made.push({ name, bytes: await make(plan, signal) });
        onFile(made.length);
      }
      const zip = { name: nameZip(forms), bytes: await pack(made) };
      refuseStopped(signal);
      files.download?.(zip);
      return { kind: 'done', value: zip };
    },
    downloads: files.download !== null,
    log: ({ found }, forms) =>
      prepareSingleWrite(async (pace) => {
        const answer = await toAnswer(await logForms(workbook, found, forms, now(), pace));
        if (answer.kind !== 'done') return answer;
        const sheet = answer.value.log;
        const sentences = [FORMS_TEXT.logged(forms.length, sheet)];
        return { kind: 'done', value: { applied: answer.value, sentences, sheets: [sheet] } };
      }),
    listStates: async ({ checked }, pace) => {
      const states = await runInSlices(listFormStatesInSteps(checked, now()), pace);
      return { kind: 'done', value: states ?? [] };
    },
  };
}
