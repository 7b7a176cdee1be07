import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { groupDigits } from '../../text/counts';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import { Paragraph } from '../parts/Paragraph';
import { Reason } from '../parts/Reason';
import { useHiddenStyle } from '../parts/use-hidden-style';
import type { WriteInHand } from './use-prepared-write';
import { Waiting } from '../parts/Waiting';

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
  /** What the button that waits is described by, and why it waits. */
  readonly reason: {
    readonly id: string;
    readonly waiting: keyof typeof WRITE_TEXT.notReady | 'ready';
  };
  readonly onStop: () => void;
  readonly onPrepare: () => void;
};

/** How far the preparation of a write is, and the way to stop it; the frame tells of the write itself. */
export function WriteState({ state, rows, reason, onStop, onPrepare }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const isPreparing = state === 'preparing';
  const isSaid = isPreparing || state === 'stopped';
  const { id, waiting } = reason;
  const counted = rows === 0 ? WRITE_TEXT.preparing : WRITE_TEXT.preparingRows(groupDigits(rows));
  return (
    <div className={isPreparing ? `${styles.state} ${styles.late}` : styles.state}>
      {/* A count that is read out at each of its steps would hide everything else. */}
      <div role="status" className={state === 'stopped' ? '' : hidden}>
        {state === 'stopped' && <Paragraph>{WRITE_TEXT.stopped}</Paragraph>}
      </div>
      {isPreparing && (
        <>
          <Waiting label={counted} />
          <Button size="small" onClick={onStop}>
            {FRAME_TEXT.stop}
          </Button>
        </>
      )}
      {state === 'stopped' && (
        <Button size="small" onClick={onPrepare}>
          {WRITE_TEXT.prepareAgain}
        </Button>
      )}
      <Reason id={id} className={isSaid ? hidden : styles.late}>
        {waiting === 'ready' ? null : WRITE_TEXT.notReady[waiting]}
      </Reason>
    </div>
  );
}
