import { Suspense, useState } from 'react';
import type { Examined } from '../../application/check/examine-workbook';
import { FRAME_TEXT } from '../../text/pane/frame';
import { EMPTY_TEXT, NEW_BOOK_TEXT } from '../../text/pane/start';
import { Paragraph } from '../parts/Paragraph';
import { Waiting } from '../parts/Waiting';
import type { Desk } from '../work/desk';
import { WritePanel } from '../frame/load-screens';
import type { BookRequest } from '../work/pane-work';
import { BookChoice } from './BookChoice';
import { Heading } from './Heading';
import { useBookChoice } from './use-book-choice';

type Props = { readonly examined: Examined; readonly desk: Desk };

/** Nothing is typed anywhere: a new book can be put into this very workbook. */
export function EmptyWorkbook({ examined, desk }: Props) {
  const [choice, choose] = useBookChoice(desk.work.now);
  // Until then nothing is made ready: most of what that takes is not loaded yet.
  const [isChosen, setChosen] = useState(false);
  const onChoose = (next: BookRequest): void => {
    choose(next);
    setChosen(true);
  };
  return (
    <>
      <Heading>{EMPTY_TEXT.title}</Heading>
      <Paragraph>{EMPTY_TEXT.lead}</Paragraph>
      <BookChoice choice={choice} isChosen={isChosen} onChoose={onChoose} />
      {isChosen && (
        <Suspense fallback={<Waiting label={FRAME_TEXT.loading} />}>
          <WritePanel
            label={choice.sample ? NEW_BOOK_TEXT.makeSample : NEW_BOOK_TEXT.makeBook(choice.year)}
            request={{ kind: 'book', ...choice }}
            examined={examined}
            desk={desk}
          />
        </Suspense>
      )}
    </>
  );
}
