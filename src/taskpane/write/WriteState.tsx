import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { groupDigits } from '../../text/counts';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import { Paragraph } from '../frame/Paragraph';
import { useHiddenStyle } from '../frame/use-hidden-style';
import type { WriteInHand } from './use-prepared-write';
import { Waiting } from '../frame/Waiting';

const useStyles = makeStyles({
  /** Always as high as a line: nothing below moves when something is going on. */
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '24px',
  },
  /** What is over at once is not worth a flicker. */
  late: {
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '600ms',
  },
});

type Props = Pick<WriteInHand, 'state' | 'rows'> & {
  readonly onStop: () => void;
  readonly onPrepare: () => void;
};

/** What is going on with a write, and the way to stop preparing it. */
export function WriteState({ state, rows, onStop, onPrepare }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const isPreparing = state === 'preparing';
  const counted = rows === 0 ? WRITE_TEXT.preparing : WRITE_TEXT.preparingRows(groupDigits(rows));
  return (
    <div className={isPreparing ? `${styles.state} ${styles.late}` : styles.state}>
      {/* A count that is read out at each of its steps would hide everything else. */}
      <div role="status" className={state === 'stopped' ? '' : hidden}>
        {state === 'writing' && WRITE_TEXT.writing}
        {state === 'stopped' && <Paragraph>{WRITE_TEXT.stopped}</Paragraph>}
      </div>
      {(isPreparing || state === 'writing') && (
        <Waiting label={isPreparing ? counted : WRITE_TEXT.writing} />
      )}
      {isPreparing && (
        <Button size="small" onClick={onStop}>
          {FRAME_TEXT.stop}
        </Button>
      )}
      {state === 'stopped' && (
        <Button size="small" onClick={onPrepare}>
          {WRITE_TEXT.prepareAgain}
        </Button>
      )}
    </div>
  );
}
