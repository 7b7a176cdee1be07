import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../application/examine-workbook';
import { FRAME_TEXT } from '../../text/pane/frame';
import { groupDigits } from '../../text/numbers';

const useStyles = makeStyles({
  reading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

type Props = {
  readonly progress: Progress | null;
  /** Something is known already, and stays on the screen meanwhile. */
  readonly isAgain: boolean;
  readonly onStop: () => void;
};

/** How far the reading is, and the way to stop it. */
export function Reading({ progress, isAgain, onStop }: Props) {
  const styles = useStyles();
  const words = isAgain ? FRAME_TEXT.updating : FRAME_TEXT.reading;
  const label =
    progress === null
      ? words
      : FRAME_TEXT.readingRows(groupDigits(progress.done), groupDigits(progress.total));
  return (
    <div className={styles.reading}>
      <Spinner size="tiny" labelPosition="after" label={label} />
      <Button size="small" onClick={onStop}>
        {FRAME_TEXT.stop}
      </Button>
    </div>
  );
}
