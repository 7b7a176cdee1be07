import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FRAME_TEXT } from '../../text/pane/frame';
import { NEW_BOOK_TEXT } from '../../text/pane/start';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';
import { attempt } from '../work/attempt';
import type { Failure } from '../work/answer';
import type { BookRequest, PaneWork } from '../work/pane-work';
import { Waiting } from '../parts/Waiting';

const useStyles = makeStyles({
  open: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

type Props = { readonly choice: BookRequest; readonly work: PaneWork };

/** Opens the chosen book, and says where; or how to come to one by hand. */
export function OpenBook({ choice, work: { openBook, opensBooks } }: Props) {
  const [state, setState] = useState<'opening' | 'opened' | Failure | null>(null);
  const isOpening = state === 'opening';
  const open = async (): Promise<void> => {
    setState('opening');
    const answer = await attempt(() => openBook(choice));
    if (answer.kind === 'stopped') setState(null);
    else setState(answer.kind === 'failed' ? answer : 'opened');
  };
  return (
    <div className={useStyles().open}>
      <Button
        appearance="primary"
        disabledFocusable={isOpening}
        {...(isOpening ? { title: FRAME_TEXT.waiting } : {})}
        onClick={() => void open()}
      >
        {choice.sample
          ? NEW_BOOK_TEXT.openSample(opensBooks)
          : NEW_BOOK_TEXT.openBook(choice.year, opensBooks)}
      </Button>
      <div role="status" aria-busy={isOpening}>
        {isOpening && <Waiting label={NEW_BOOK_TEXT.opening} />}
        {state === 'opened' && <Paragraph>{NEW_BOOK_TEXT.opened[opensBooks]}</Paragraph>}
      </div>
      {state !== null && typeof state !== 'string' && (
        <>
          <FailureMessage failure={state} />
          {opensBooks === 'in-window' && <Paragraph>{NEW_BOOK_TEXT.openByHand}</Paragraph>}
        </>
      )}
    </div>
  );
}
