import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { groupDigits } from '../../../text/counts';
import { FRAME_TEXT } from '../../../text/pane/frame';
import { countStatuses, MERGE_TEXT } from '../../../text/pane/travel-merge';
import { Paragraph } from '../../parts/Paragraph';
import { Waiting } from '../../parts/Waiting';
import { CorrectionView } from '../correction/CorrectionView';
import type { JobProps } from '../job-props';
import { Preparation } from '../Preparation';
import { FileZone } from './FileZone';
import { MergeFiles } from './MergeFiles';
import { useMerge } from './use-merge';

/** Files that came back: what each says, what is to be chosen, and what would be written. */
export function MergeView(props: JobProps) {
  const { book, desk } = props;
  const { merging } = props.travel;
  const { returns } = merging;
  const { returned, choices, planned } = useMerge(merging, book);
  const [corrected, correct] = useState<number | null>(null);
  const [left, leave] = useState<number | null>(null);
  const id = useId();
  useEffect(() => {
    if (left !== null) document.getElementById(`${id}${left}`)?.focus();
  }, [id, left]);
  const { progress, unread } = returned;
  const merge = planned.value;
  const position = merge?.files.findIndex((file) => file.id === corrected) ?? -1;
  const file = merge?.files[position];
  const plan = merge?.plan.files[position];
  const goTo = (next: number | null): void => {
    correct(next);
    leave(next === null ? corrected : null);
  };
  if (file !== undefined && plan !== undefined) {
    return <CorrectionView {...props} file={file} plan={plan} onLeave={() => goTo(null)} />;
  }
  return (
    <FileZone isFirst={returned.files.length === 0} onFiles={returns.add}>
      <div role="status">
        {progress !== null && (
          <Waiting
            label={MERGE_TEXT.reading(groupDigits(progress.done), groupDigits(progress.total))}
          />
        )}
        {unread > 0 && <Paragraph>{MERGE_TEXT.unread(unread)}</Paragraph>}
        {progress === null && merge !== null && (
          <Paragraph>{countStatuses(merge.plan.files.map(({ status }) => status))}</Paragraph>
        )}
      </div>
      {progress !== null && (
        <div>
          <Button size="small" onClick={returns.stop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
      <Preparation {...planned} />
      {merge !== null && (
        <MergeFiles
          merging={merging}
          merge={merge}
          choices={choices}
          desk={desk}
          isReady={planned.state === 'ready'}
          onCorrect={goTo}
          idOfCorrect={(of) => `${id}${of}`}
        />
      )}
    </FileZone>
  );
}
