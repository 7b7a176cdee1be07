import { makeStyles, tokens } from '@fluentui/react-components';
import { FOREIGN_TEXT } from '../../text/pane/start';
import { Paragraph } from '../parts/Paragraph';
import type { PaneWork } from '../work/pane-work';
import { BookChoice } from './BookChoice';
import { Heading } from './Heading';
import { OpenBook } from './OpenBook';
import { useBookChoice } from './use-book-choice';

const useStyles = makeStyles({
  byHand: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A workbook that is used for something else: nothing is put into it, a new book opens beside it. */
export function ForeignWorkbook({ work }: { readonly work: PaneWork }) {
  const styles = useStyles();
  const [choice, choose] = useBookChoice(work.now);
  return (
    <>
      <Heading>{FOREIGN_TEXT.title}</Heading>
      <Paragraph>{FOREIGN_TEXT.untouched[work.opensBooks]}</Paragraph>
      <BookChoice choice={choice} onChoose={choose} />
      <OpenBook choice={choice} work={work} />
      {work.opensBooks === 'in-window' && (
        <p className={styles.byHand}>{FOREIGN_TEXT.copyByHand}</p>
      )}
    </>
  );
}
