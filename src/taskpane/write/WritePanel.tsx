import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Examined } from '../../application/examine-workbook';
import { FRAME_TEXT } from '../../text/pane/frame';
import { WRITE_TEXT } from '../../text/pane/write';
import type { Desk } from '../frame/desk';
import { FailureMessage } from '../frame/FailureMessage';
import { Paragraph } from '../frame/Paragraph';
import type { WriteRequest } from '../work/pane-work';
import { usePreparedWrite } from './use-prepared-write';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

type Props = {
  /** Verb and noun, on the button. */
  readonly label: string;
  readonly request: WriteRequest;
  readonly examined: Examined;
  readonly desk: Desk;
};

/** Says what a write would do to the workbook, then does it when told to. */
export function WritePanel({ label, request, examined, desk }: Props) {
  const styles = useStyles();
  const write = usePreparedWrite(request, examined, desk);
  return (
    <div className={styles.panel}>
      {write.prepared?.sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Button
        appearance="primary"
        disabledFocusable={write.busy !== null}
        {...(write.busy === null ? {} : { title: FRAME_TEXT.waiting })}
        onClick={write.perform}
      >
        {label}
      </Button>
      <div role="status" aria-busy={write.busy !== null}>
        {write.busy !== null && (
          <Spinner size="tiny" labelPosition="after" label={WRITE_TEXT[write.busy]} />
        )}
      </div>
      {write.failure !== null && <FailureMessage failure={write.failure} onRetry={write.prepare} />}
    </div>
  );
}
