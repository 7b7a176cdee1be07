import { Suspense } from 'react';
import type { Examined } from '../../application/check/examine-workbook';
import { FRAME_TEXT, STEP_NAMES } from '../../text/pane/frame';
import { Waiting } from '../parts/Waiting';
import type { Desk } from '../work/desk';
import { BookOverview } from '../frame/load-screens';
import { EmptyWorkbook } from './EmptyWorkbook';
import { ForeignWorkbook } from './ForeignWorkbook';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useStackStyle } from '../parts/use-stack-style';

type Props = { readonly examined: Examined; readonly desk: Desk };

/** What the open workbook is, and what to do with it next. */
export function StartScreen({ examined, desk }: Props) {
  const focus = useKeptFocus(examined.kind);
  return (
    <section {...focus} tabIndex={-1} aria-label={STEP_NAMES.start} className={useStackStyle()}>
      {examined.kind === 'empty' && <EmptyWorkbook examined={examined} desk={desk} />}
      {examined.kind === 'foreign' && <ForeignWorkbook work={desk.work} />}
      {examined.kind === 'book' && (
        <Suspense fallback={<Waiting label={FRAME_TEXT.loading} />}>
          <BookOverview book={examined} desk={desk} />
        </Suspense>
      )}
    </section>
  );
}
