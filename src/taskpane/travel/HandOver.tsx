import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FRAME_TEXT } from '../../text/pane/frame';
import { TRAVEL_TEXT } from '../../text/pane/travel';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';
import { Reason } from '../parts/Reason';
import { useSlow } from '../parts/use-slow';
import { Waiting } from '../parts/Waiting';
import type { Answer } from '../work/answer';
import type { Task } from './use-task';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

type Props<Value> = {
  /** Verb and noun. */
  readonly label: string;
  /** Null as long as there is nothing to be made. */
  readonly make: ((signal: AbortSignal) => Promise<Answer<Value>>) | null;
  /** Why the button waits, where it does. */
  readonly reason: string | null;
  readonly task: Task<Value>;
  /** What is to be done with what was made, whether anybody waits for it or not. */
  readonly onMade?: (value: Value) => void;
  /** How far it is. */
  readonly making?: string;
  /** What was done and what is to be done now. */
  readonly done: string | null;
};

/** Makes what travels when told to; says how it goes and what came of it. */
export function HandOver<Value>(props: Props<Value>) {
  const { label, make, reason, task, onMade, making = TRAVEL_TEXT.making, done } = props;
  const styles = useStyles();
  const id = useId();
  const { isBusy, failure, run, stop } = task;
  const isSlow = useSlow(isBusy);
  const why = isBusy ? FRAME_TEXT.waiting : reason;
  const press = (): void => {
    if (make !== null) run(make, onMade);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={why !== null}
          {...(why === null ? {} : { 'aria-describedby': id })}
          onClick={press}
        >
          {label}
        </Button>
        {isSlow && (
          <Button size="small" onClick={stop}>
            {FRAME_TEXT.stop}
          </Button>
        )}
        <Reason id={id}>{why}</Reason>
      </div>
      <div role="status" aria-busy={isBusy}>
        {isSlow && <Waiting label={making} />}
        {done !== null && <Paragraph>{done}</Paragraph>}
      </div>
      {failure !== null && <FailureMessage failure={failure} onClose={task.forget} />}
    </div>
  );
}
