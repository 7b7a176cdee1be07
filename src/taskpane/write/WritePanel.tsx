import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Examined } from '../../application/check/examine-workbook';
import { WRITE_TEXT } from '../../text/pane/write';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';
import type { Desk } from '../work/desk';
import type { WriteRequest } from '../work/pane-work';
import { Preview } from './Preview';
import { WriteState } from './WriteState';
import { usePreparedWrite } from './use-prepared-write';
import type { WriteInHand } from './use-prepared-write';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  /** Room for the usual three lines, so that nothing below jumps when they come. */
  sentences: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minHeight: `calc(3 * ${tokens.lineHeightBase300})`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
});

type Props = {
  /** Verb and noun, on the button. */
  readonly label: string;
  readonly request: WriteRequest;
  readonly examined: Examined;
  readonly desk: Desk;
};

/** Why nothing can be written now, if nothing can. */
function findReason({ isBusy, isBehind }: Desk, state: WriteInHand['state']) {
  if (state === 'writing') return state;
  if (isBusy === true) return 'busy';
  return isBehind === true ? 'behind' : state;
}

/** Says what a write would do to the workbook, shows it as it will print, and does it when told to. */
export function WritePanel({ label, request, examined, desk }: Props) {
  const styles = useStyles();
  const write = usePreparedWrite(request, examined, desk);
  const [isPreviewed, setPreviewed] = useState(false);
  const { prepared, state, failure, prepare } = write;
  const waiting = findReason(desk, state);
  const reason = useId();
  return (
    <div className={styles.panel}>
      <div className={styles.sentences}>
        {prepared?.sentences.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={prepared?.isAgain === true ? 'secondary' : 'primary'}
          disabledFocusable={waiting !== 'ready'}
          {...(waiting === 'ready' ? {} : { 'aria-describedby': reason })}
          onClick={write.perform}
        >
          {label}
        </Button>
        <Button
          aria-expanded={isPreviewed}
          disabledFocusable={prepared === null}
          {...(prepared === null ? { 'aria-describedby': reason } : {})}
          onClick={() => setPreviewed(!isPreviewed)}
        >
          {WRITE_TEXT.preview}
        </Button>
      </div>
      <WriteState
        state={state}
        rows={write.rows}
        reason={{ id: reason, waiting }}
        onStop={write.stop}
        onPrepare={prepare}
      />
      {failure !== null && <FailureMessage failure={failure} onRetry={prepare} />}
      {isPreviewed && prepared !== null && <Preview sheets={prepared.sheets} />}
    </div>
  );
}
