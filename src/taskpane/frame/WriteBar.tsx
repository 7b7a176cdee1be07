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
    maxHeight: '40vh',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { alignSelf: 'flex-start' },
});

/** What was written last, and the way to take it back; closed, only the way back is left. */
export function WriteBar({ writes }: { readonly writes: Writes }) {
  const styles = useStyles();
  const { last, news, failure, busy, undo, close } = writes;
  const undoButton = (className: string) => (
    <Button
      size="small"
      className={className}
      disabledFocusable={busy !== null}
      {...(busy === null ? {} : { title: FRAME_TEXT.waiting })}
      onClick={undo}
    >
      {busy === 'undoing'
        ? WRITE_TEXT.undoing
        : news === last?.sentences
          ? WRITE_TEXT.undo
          : WRITE_TEXT.undoLast}
    </Button>
  );
  return (
    <>
      <div role="status" aria-busy={busy === 'undoing'}>
        {news !== null && (
          <div className={styles.bar}>
            {news.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            <div className={styles.buttons}>
              {last !== null && undoButton('')}
              <Button size="small" appearance="subtle" onClick={close}>
                {FRAME_TEXT.close}
              </Button>
            </div>
          </div>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} onClose={close} />}
      {news === null && last !== null && undoButton(styles.quiet)}
    </>
  );
}
