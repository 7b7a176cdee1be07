import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { JUMP_TEXT } from '../../text/pane/jump';
import { FailureMessage } from '../parts/FailureMessage';
import type { Jump } from './use-jump';
import { useSlow } from '../parts/use-slow';
import { Waiting } from '../parts/Waiting';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** After a jump: the way back to where the person was. */
export function JumpBar({ jump }: { readonly jump: Jump }) {
  const styles = useStyles();
  const isSlow = useSlow(jump.isShowing);
  return (
    <>
      <div role="status" aria-busy={jump.isShowing}>
        {isSlow && <Waiting label={JUMP_TEXT.showing} />}
      </div>
      {jump.failure !== null && <FailureMessage failure={jump.failure} onClose={jump.dismiss} />}
      {jump.goBack !== null && (
        <div className={styles.bar}>
          <Button size="small" onClick={jump.back}>
            {JUMP_TEXT.goBack(jump.goBack.cell, jump.goBack.sheet)}
          </Button>
          <Button size="small" appearance="subtle" onClick={jump.dismiss}>
            {FRAME_TEXT.close}
          </Button>
        </div>
      )}
    </>
  );
}
