import { Button } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../../text/pane/frame';
import { countStatuses, MERGE_TEXT } from '../../../text/pane/travel-merge';
import { groupDigits } from '../../../text/counts';
import { Paragraph } from '../../frame/Paragraph';
import { Waiting } from '../../frame/Waiting';
import type { JobProps } from '../job-props';
import { LongList } from '../LongList';
import { Preparation } from '../Preparation';
import { Section } from '../Section';
import { ConflictCard } from './ConflictCard';
import { FileCard } from './FileCard';
import { FileZone } from './FileZone';
import { MergePanel } from './MergePanel';
import { useMerge } from './use-merge';

/** Files that came back: what each says, what is to be chosen, and what would be written. */
export function MergeView({ book, desk, travel: { merging } }: JobProps) {
  const { returned, planned } = useMerge(merging, book);
  const { returns } = merging;
  const { progress, unread, fileChoices, cellChoices } = returned;
  const merge = planned.value;
  const open = merge?.plan.conflicts.length ?? 0;
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
        <>
          {merge.disagreeing.length > 0 && (
            <Section name={MERGE_TEXT.conflicts(merge.disagreeing.length, open)}>
              <LongList
                name={MERGE_TEXT.conflicts(merge.disagreeing.length, open)}
                items={merge.disagreeing}
                keyOf={({ key }) => key}
                draw={(conflict) => (
                  <ConflictCard
                    conflict={conflict}
                    master={merge.master}
                    files={merge.files}
                    choice={cellChoices.get(conflict.key)}
                    desk={desk}
                    onChoose={(choice) => returns.chooseCell(conflict.key, choice)}
                  />
                )}
              />
            </Section>
          )}
          <Section name={MERGE_TEXT.files}>
            <LongList
              name={MERGE_TEXT.files}
              items={merge.files.flatMap((file, position) => {
                const plan = merge.plan.files[position];
                return plan === undefined ? [] : [{ file, plan }];
              })}
              keyOf={({ file }) => file.id}
              draw={({ file, plan }) => (
                <FileCard
                  plan={plan}
                  master={merge.master}
                  choice={fileChoices.get(file.id)}
                  desk={desk}
                  onChoose={(choice) => returns.chooseFile(file.id, choice)}
                  onRemove={() => returns.remove(file.id)}
                />
              )}
            />
          </Section>
          <MergePanel
            merging={merging}
            merge={merge}
            desk={desk}
            isReady={planned.state === 'ready'}
          />
        </>
      )}
    </FileZone>
  );
}
