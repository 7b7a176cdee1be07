import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import { WriteProgress } from './WriteProgress';
import { FailureMessage } from '../parts/FailureMessage';
import type { Target } from '../work/target';
import { Paragraph } from '../parts/Paragraph';
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

type Props = {
  readonly writes: Writes;
  readonly reminder: ReactNode;
  readonly onShow: (target: Target) => void;
};

/** What was written last, and the way to take it back; closed, only the way back is left. */
export function WriteBar({ writes, reminder, onShow }: Props) {
  const styles = useStyles();
  const { last, news, failure, busy, undo, close } = writes;
  const sheet = news === last?.sentences ? last?.sheets[0] : undefined;
  const undoButton = (className: string) => (
    <Button
      size="small"
      className={className}
      disabledFocusable={busy !== null}
      {...(busy === null ? {} : { title: FRAME_TEXT.waiting })}
      onClick={undo}
    >
      {news === last?.sentences ? WRITE_TEXT.undo : WRITE_TEXT.undoLast}
    </Button>
  );
  return (
    <>
      <WriteProgress {...writes} />
      <div role="status">
        {news !== null && (
          <div className={styles.bar}>
            {news.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            {reminder}
            <div className={styles.buttons}>
              {sheet !== undefined && (
                <Button
                  size="small"
                  onClick={() => onShow({ place: null, cell: { sheet, cell: null } })}
                >
                  {WRITE_TEXT.seeSheet(sheet)}
                </Button>
              )}
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
