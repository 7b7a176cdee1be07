import { Button } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import type { PaneWork } from '../work/pane-work';
import { useExamination } from '../work/use-examination';
import { ErrorBoundary } from './ErrorBoundary';
import { FailureMessage } from './FailureMessage';
import { JumpBar } from './JumpBar';
import { Paragraph } from './Paragraph';
import { Reading } from './Reading';
import { Screen } from './Screen';
import { StepLinks } from './StepLinks';
import { useJump } from './use-jump';
import { goToStep, useStep } from './use-step';
import { useWrites } from './use-writes';
import { WriteBar } from './WriteBar';

/** The pane beside a workbook: the steps of the work, one at a time, and what is known of it. */
export function Workbench({ work }: { readonly work: PaneWork }) {
  const step = useStep();
  const examination = useExamination(work);
  const { examined, isReading, isStale, isWatching, failure, progress } = examination;
  const jump = useJump(work, isStale && examined?.kind === 'book' ? examined : null);
  const writes = useWrites(examination.refresh);
  const desk = { work, show: jump.show, goTo: goToStep, onWritten: writes.add };
  return (
    <>
      <StepLinks current={step} />
      {!isWatching && <Paragraph>{FRAME_TEXT.notWatching}</Paragraph>}
      <div role="status" aria-live="polite">
        {isReading && (
          <Reading progress={progress} isAgain={examined !== null} onStop={examination.stop} />
        )}
        {!isReading && failure === null && examined === null && (
          <Paragraph>{FRAME_TEXT.stopped}</Paragraph>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} onRetry={examination.refresh} />}
      {!isReading && failure === null && isStale && (
        <Button onClick={() => examination.refresh()}>{FRAME_TEXT.readAgain}</Button>
      )}
      <WriteBar writes={writes} />
      <JumpBar jump={jump} />
      <ErrorBoundary key={step}>
        <Screen step={step} examination={examination} desk={desk} />
      </ErrorBoundary>
    </>
  );
}
