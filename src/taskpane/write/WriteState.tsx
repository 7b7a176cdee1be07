import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import { Paragraph } from '../frame/Paragraph';
import type { WriteInHand } from './use-prepared-write';

const useStyles = makeStyles({
  /** Always as high as a line: nothing below moves when something is going on. */
  state: { minHeight: tokens.lineHeightBase400 },
  going: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  /** What is over at once is not worth a flicker. */
  late: {
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '600ms',
  },
});

type Props = {
  readonly state: WriteInHand['state'];
  readonly onStop: () => void;
  readonly onPrepare: () => void;
};

/** What is going on with a write, and the way to stop preparing it. */
export function WriteState({ state, onStop, onPrepare }: Props) {
  const styles = useStyles();
  const isPreparing = state === 'preparing';
  return (
    <div role="status" className={styles.state} aria-busy={isPreparing || state === 'writing'}>
      {isPreparing && (
        <div className={`${styles.going} ${styles.late}`}>
          <Spinner size="tiny" labelPosition="after" label={WRITE_TEXT.preparing} />
          <Button size="small" onClick={onStop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
      {state === 'writing' && (
        <div className={styles.going}>
          <Spinner size="tiny" labelPosition="after" label={WRITE_TEXT.writing} />
        </div>
      )}
      {state === 'stopped' && (
        <div className={styles.going}>
          <Paragraph>{WRITE_TEXT.stopped}</Paragraph>
          <Button size="small" onClick={onPrepare}>
            {WRITE_TEXT.prepareAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
