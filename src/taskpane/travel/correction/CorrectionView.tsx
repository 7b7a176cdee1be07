import { useCallback } from 'react';
import type { FilePlan } from '../../../application/merge/plan-file';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { Paragraph } from '../../parts/Paragraph';
import { BackButton } from '../../parts/BackButton';
import { Heading } from '../../parts/Heading';
import { Preparation } from '../Preparation';
import type { JobProps } from '../job-props';
import { FileProblems } from '../merge/FileProblems';
import type { LoadedFile } from '../merge/loaded-files';
import { usePrepared } from '../use-prepared';
import { CorrectionPanel } from './CorrectionPanel';

type Props = JobProps & {
  readonly file: LoadedFile;
  readonly plan: FilePlan;
  readonly onLeave: () => void;
};

/** A form that came back, to be sent back: what is wrong with it, and what is to be corrected. */
export function CorrectionView({ file, plan, onLeave, ...job }: Props) {
  const { correction } = job.travel;
  const read = usePrepared(useCallback((pace) => correction.read(file, pace), [correction, file]));
  const form = read.value;
  return (
    <>
      <BackButton onClick={onLeave}>{CORRECTION_TEXT.back}</BackButton>
      <Heading takesFocus>
        {CORRECTION_TEXT.title(plan.findings.identity?.recipient ?? file.name)}
      </Heading>
      <Paragraph>{CORRECTION_TEXT.what}</Paragraph>
      <FileProblems plan={plan} />
      <Preparation {...read} />
      {form !== null && form.asked.length === 0 && (
        <Paragraph>{CORRECTION_TEXT.noRowAsked}</Paragraph>
      )}
      {form !== null && form.asked.length > 0 && <CorrectionPanel {...job} form={form} />}
    </>
  );
}
