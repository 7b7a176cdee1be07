import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BROWSER_TEXT } from '../../text/pane/browser';
import { FRAME_TEXT } from '../../text/pane/frame';
import { Waiting } from '../parts/Waiting';

const useStyles = makeStyles({
  opening: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
});

type Props = { readonly name: string | null; readonly onStop: () => void };

/** Which file is being opened, and the way to stop it. */
export function Opening({ name, onStop }: Props) {
  const styles = useStyles();
  return (
    <div role="status">
      {name !== null && (
        <div className={styles.opening}>
          <Waiting label={BROWSER_TEXT.opening(name)} />
          <Button size="small" onClick={onStop}>
            {FRAME_TEXT.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
