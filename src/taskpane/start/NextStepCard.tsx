import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ScopeCompleteness } from '../../application/count-completeness';
import type { ExaminedBook } from '../../application/examine-workbook';
import { NEXT_TEXT, OVERVIEW_TEXT } from '../../text/pane/overview';
import type { Desk } from '../frame/desk';
import { Paragraph } from '../frame/Paragraph';
import { chooseNextStep } from './choose-next-step';
import type { NextStep } from './choose-next-step';
import { findFreeRow } from './find-free-row';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type Props = {
  readonly book: ExaminedBook;
  readonly scopes: readonly ScopeCompleteness[];
  readonly desk: Desk;
};

/** The one thing to do next, why, and the way there. */
export function NextStepCard({ book, scopes, desk }: Props) {
  const next = chooseNextStep(book, scopes);
  return (
    <div role="group" aria-label={NEXT_TEXT.title} className={useStyles().card}>
      {explain(next).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <NextButtons next={next} book={book} desk={desk} />
    </div>
  );
}

function explain(next: NextStep): readonly string[] {
  switch (next.kind) {
    case 'mend':
      return [
        ...(next.missingSheets.length > 0 ? [NEXT_TEXT.missingSheets(next.missingSheets)] : []),
        NEXT_TEXT.mend(next.errors),
      ];
    case 'enter':
      return [NEXT_TEXT.enter(next.scope)];
    case 'fill':
      return [NEXT_TEXT.fill(next.missing)];
    case 'decide':
      return [NEXT_TEXT.decide, ...(next.warnings > 0 ? [NEXT_TEXT.warnings(next.warnings)] : [])];
  }
}

type ButtonsProps = {
  readonly next: NextStep;
  readonly book: ExaminedBook;
  readonly desk: Desk;
};

function NextButtons({ next, book, desk: { goTo, show } }: ButtonsProps) {
  switch (next.kind) {
    case 'mend':
      return (
        <Button appearance="primary" onClick={() => goTo('check')}>
          {NEXT_TEXT.seeErrors(next.errors)}
        </Button>
      );
    case 'enter': {
      const free = findFreeRow(book.checked.reading, next.scope);
      if (free === null) return null;
      return (
        <Button appearance="primary" onClick={() => show(free)}>
          {OVERVIEW_TEXT.toSheet(free.cell.sheet ?? '')}
        </Button>
      );
    }
    case 'fill':
      return (
        <Button appearance="primary" onClick={() => goTo('check')}>
          {NEXT_TEXT.seeMissing}
        </Button>
      );
    case 'decide':
      return (
        <>
          <Button appearance="primary" onClick={() => goTo('results')}>
            {NEXT_TEXT.seeResults}
          </Button>
          <Button onClick={() => goTo('nominate')}>{NEXT_TEXT.makeLists}</Button>
        </>
      );
  }
}
