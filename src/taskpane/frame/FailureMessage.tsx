import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FRAME_TEXT } from '../../text/pane/frame';
import type { Failure } from '../work/answer';
import { Paragraph } from './Paragraph';

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
});

type Props = {
  readonly failure: Failure;
  readonly onRetry?: () => void;
};

/** What happened, what to do, and details to copy for whoever looks after the program. */
export function FailureMessage({ failure: { sentences, details }, onRetry }: Props) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText([...sentences, details].join('\n'));
    setCopied(true);
  };
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
          <Button onClick={() => void copy()}>
            {isCopied ? FRAME_TEXT.copied : FRAME_TEXT.copyDetails}
          </Button>
        )}
      </div>
    </div>
  );
}
