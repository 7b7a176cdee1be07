import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { describeStage } from '../../text/pane/write-stages';
import { useHiddenStyle } from '../parts/use-hidden-style';
import { useSlow } from '../parts/use-slow';
import type { Writes } from './use-writes';
import { Waiting } from '../parts/Waiting';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** How far a write or its undoing is, and the way to stop it as long as there is one. */
export function WriteProgress({ busy, stage, stop }: Writes) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const isSlow = useSlow(busy !== null);
  const isOpen = stage === 'begun' || typeof stage === 'object';
  return (
    <>
      {/* A count that is read out at each of its steps would hide everything else. */}
      <div role="status" aria-busy={busy !== null} className={hidden}>
        {busy !== null && describeStage(busy, isOpen ? 'begun' : stage)}
      </div>
      {isSlow && busy !== null && (
        <div className={styles.progress}>
          <Waiting label={describeStage(busy, stage)} />
          <Button size="small" disabledFocusable={!isOpen} onClick={stop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
    </>
  );
}
