import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import { FailureMessage } from './FailureMessage';
import { Paragraph } from './Paragraph';
import type { Writes } from './use-writes';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What was written last, and the way to take it back. */
export function WriteBar({ writes }: { readonly writes: Writes }) {
  const styles = useStyles();
  const { last, undone, failure, isUndoing } = writes;
  const sentences = undone === null ? (last?.sentences ?? []) : [undone];
  return (
    <>
      <div role="status" aria-busy={isUndoing}>
        {sentences.length > 0 && (
          <div className={styles.bar}>
            {sentences.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            <div className={styles.buttons}>
              {last !== null && (
                <Button size="small" disabledFocusable={isUndoing} onClick={writes.undo}>
                  {isUndoing ? WRITE_TEXT.undoing : WRITE_TEXT.undo}
                </Button>
              )}
              <Button size="small" appearance="subtle" onClick={writes.dismiss}>
                {FRAME_TEXT.close}
              </Button>
            </div>
          </div>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
    </>
  );
}
