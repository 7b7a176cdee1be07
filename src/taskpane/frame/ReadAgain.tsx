import { Button } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import type { Examination } from '../work/use-examination';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';

/** Where the workbook is not followed by itself: why, and the way to read it. */
export function ReadAgain(examination: Examination) {
  const { isReading, isStopped, isWatching, failure, refresh } = examination;
  if (failure !== null) return <FailureMessage failure={failure} onRetry={() => refresh()} />;
  if (isReading || (isWatching && !isStopped)) return null;
  return (
    <>
      <Paragraph>{isStopped ? FRAME_TEXT.stopped : FRAME_TEXT.notWatching}</Paragraph>
      <div>
        <Button onClick={() => refresh()}>{FRAME_TEXT.readAgain}</Button>
      </div>
    </>
  );
}
