import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { countCompleteness } from '../../application/check/count-completeness';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import { readInformation } from '../../domain/validation/read-information';
import { OVERVIEW_TEXT } from '../../text/pane/overview';
import { Paragraph } from '../parts/Paragraph';
import type { Desk } from '../work/desk';
import { Heading } from './Heading';
import { NextStepCard } from './NextStepCard';
import { ScopeProgress } from './ScopeProgress';
import { chooseNextStep } from './choose-next-step';
import { findFreeRow } from '../work/find-free-row';

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

type Props = { readonly book: ExaminedBook; readonly desk: Desk };

/** A book of ours: what it is, what to do next, and how far it has come. */
export function BookOverview({ book, desk }: Props) {
  const styles = useStyles();
  const { reading } = book.checked;
  // Read from the cells themselves: errors elsewhere must not hide what book this is.
  const information = useMemo(() => readInformation(reading.draft, []), [reading]);
  const scopes = useMemo(() => countCompleteness(book.checked), [book]);
  const next = chooseNextStep(book, scopes);
  const [movement, agency] = [information.get('movement') ?? '', information.get('agency') ?? ''];
  return (
    <>
      <div className={styles.book}>
        <Heading>{OVERVIEW_TEXT.title(information.get('year') ?? '')}</Heading>
        {movement !== '' && <Paragraph>{movement}</Paragraph>}
        {agency !== '' && <Caption1>{agency}</Caption1>}
      </div>
      <NextStepCard next={next} desk={desk} />
      {scopes.map((completeness) => (
        <ScopeProgress
          key={completeness.scope}
          completeness={completeness}
          isNext={next.kind === 'enter' && next.scope === completeness.scope}
          freeRow={findFreeRow(reading, completeness.scope)}
          desk={desk}
        />
      ))}
    </>
  );
}
