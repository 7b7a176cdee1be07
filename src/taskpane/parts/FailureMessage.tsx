import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FRAME_TEXT } from '../../text/pane/frame';
import type { Failure } from '../work/answer';
import { Paragraph } from './Paragraph';
import { useClipboard } from './use-clipboard';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  details: { boxSizing: 'border-box', width: '100%', height: '80px' },
});

type Props = {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
};

/** What happened, what to do, and details to copy for whoever looks after the program. */
export function FailureMessage({ failure, onRetry, onClose }: Props) {
  const styles = useStyles();
  const { sentences, details } = failure;
  const whole = [...sentences, details].join('\n');
  const [copying, copy] = useClipboard(whole);
  return (
    <div role="alert" className={styles.message}>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <div className={styles.buttons}>
        {onRetry && (
          <Button appearance="primary" onClick={onRetry}>
            {FRAME_TEXT.tryAgain}
          </Button>
        )}
        {details !== '' && (
          <Button onClick={copy}>
            {copying === 'copied' ? FRAME_TEXT.copied : FRAME_TEXT.copyDetails}
          </Button>
        )}
        {onClose && (
          <Button appearance="subtle" onClick={onClose}>
            {FRAME_TEXT.close}
          </Button>
        )}
      </div>
      {copying === 'refused' && (
        <textarea
          readOnly
          aria-label={FRAME_TEXT.copyByHand}
          className={styles.details}
          value={whole}
        />
      )}
    </div>
  );
}
