import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { WRITE_TEXT } from '../../../text/pane/write';
import type { Desk } from '../../work/desk';
import { FailureMessage } from '../../parts/FailureMessage';
import { Paragraph } from '../../parts/Paragraph';
import { Reason } from '../../parts/Reason';
import { useIsThere } from '../../parts/use-is-there';
import type { Failure } from '../../work/answer';
import { explainDesk } from '../explain-desk';
import type { MergeWork, PlannedMerge } from './merge-work';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly merging: MergeWork;
  readonly merge: PlannedMerge;
  readonly desk: Desk;
  /** It is of the files and choices that are there now. */
  readonly isReady: boolean;
};

/** How much would be written, and the one press that writes all of it. */
export function MergePanel({ merging, merge, desk, isReady }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isThere = useIsThere();
  const { plan } = merge;
  const forms = plan.files.filter(({ line }) => line !== null).length;
  const isNothing = plan.changes.length === 0 && forms === 0;
  const reason = explain(desk, isWriting, isReady);
  const isHeld = isNothing || reason !== null;
  const write = async (): Promise<void> => {
    if (isHeld) return;
    setWriting(true);
    setFailure(null);
    const answer = await desk.write(merging.write(merge), isThere);
    setWriting(false);
    if (answer.kind === 'failed') setFailure(answer);
  };
  return (
    <div className={styles.panel}>
      {!isNothing && <Paragraph>{MERGE_TEXT.will(plan.changes.length, forms)}</Paragraph>}
      {plan.conflicts.length > 0 && (
        <Paragraph>{MERGE_TEXT.stillOpen(plan.conflicts.length)}</Paragraph>
      )}
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={isHeld}
          {...(isHeld ? { 'aria-describedby': id } : {})}
          onClick={() => void write()}
        >
          {MERGE_TEXT.write}
        </Button>
        <Button onClick={merging.returns.clear}>{MERGE_TEXT.clear}</Button>
        <Reason id={id}>{reason ?? (isNothing ? sayNothing(merge) : null)}</Reason>
      </div>
      {failure !== null && <FailureMessage failure={failure} onClose={() => setFailure(null)} />}
    </div>
  );
}

function explain(desk: Desk, isWriting: boolean, isReady: boolean): string | null {
  if (isWriting) return WRITE_TEXT.notReady.writing;
  return explainDesk(desk) ?? (isReady ? null : MERGE_TEXT.whenComparing);
}

function sayNothing({ plan }: PlannedMerge): string {
  if (plan.conflicts.length > 0) return MERGE_TEXT.nothingChosen;
  const isUsable = plan.files.some(({ findings }) => findings.kind === 'form');
  return isUsable ? MERGE_TEXT.nothing : MERGE_TEXT.nothingUsable;
}
