import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { TRAVEL_TEXT } from '../../text/pane/travel';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';
import { useSlow } from '../parts/use-slow';
import { Waiting } from '../parts/Waiting';
import type { Prepared } from './use-prepared';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

type Props = Omit<Prepared<unknown>, 'value'>;

/** That something is being prepared, how to stop it, or why it could not be. */
export function Preparation({ state, failure, stop, again }: Props) {
  const styles = useStyles();
  const isSlow = useSlow(state === 'preparing');
  return (
    <>
      <div role="status" className={styles.line} aria-busy={state === 'preparing'}>
        {isSlow && <Waiting label={TRAVEL_TEXT.preparing} />}
        {state === 'stopped' && <Paragraph>{TRAVEL_TEXT.stopped}</Paragraph>}
      </div>
      {isSlow && (
        <div>
          <Button size="small" onClick={stop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
      {state === 'stopped' && (
        <div>
          <Button size="small" onClick={again}>
            {TRAVEL_TEXT.prepareAgain}
          </Button>
        </div>
      )}
      {failure !== null && <FailureMessage failure={failure} onRetry={again} />}
    </>
  );
}
