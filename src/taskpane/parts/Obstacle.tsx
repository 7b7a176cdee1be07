import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Paragraph } from './Paragraph';

const useStyles = makeStyles({
  obstacle: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

type Props = {
  readonly words: string;
  readonly label: string;
  readonly onGo: () => void;
};

/** Why a step cannot be done yet, and the way to where that is mended. */
export function Obstacle({ words, label, onGo }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.obstacle}>
      <Paragraph>{words}</Paragraph>
      <Button appearance="primary" onClick={onGo}>
        {label}
      </Button>
    </div>
  );
}
