import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import { groupDigits } from '../../text/counts';
import type { Examination } from '../work/use-examination';
import { useHiddenStyle } from '../parts/use-hidden-style';
import { Waiting } from '../parts/Waiting';

const useStyles = makeStyles({
  reading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Below, reading again is over before anybody could read a message about it. */
const MANY_ROWS = 2000;

/** How far the reading is, and the way to stop it; what is known stays on the screen meanwhile. */
export function Reading({ examined, isReading, progress, stop }: Examination) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const isFirst = examined === null;
  const isShown = isReading && (isFirst || (progress?.total ?? 0) >= MANY_ROWS);
  const label =
    progress === null
      ? FRAME_TEXT.reading
      : FRAME_TEXT.readingRows(groupDigits(progress.done), groupDigits(progress.total));
  return (
    <>
      <div role="status" className={hidden}>
        {isReading && isFirst && FRAME_TEXT.reading}
      </div>
      {isShown && (
        <div className={styles.reading}>
          <Waiting label={label} />
          <Button size="small" onClick={stop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
    </>
  );
}
