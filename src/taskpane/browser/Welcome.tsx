import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BROWSER_TEXT } from '../../text/pane/browser';
import { FRAME_TEXT } from '../../text/pane/frame';
import { OUTSIDE_TEXT } from '../../text/pane/outside';
import { Paragraph } from '../parts/Paragraph';
import { BookChoice } from '../start/BookChoice';
import { useBookChoice } from '../start/use-book-choice';
import type { BookRequest } from '../work/pane-work';
import { FileButton } from './FileButton';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '640px',
    margin: '0 auto',
  },
  name: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  ways: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
  },
  make: { alignSelf: 'flex-start' },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

type Props = {
  /** Files hang over the page. */
  readonly isOver: boolean;
  readonly now: () => Date;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCreate: (request: BookRequest) => void;
};

/** The page before any file is open: the ways to one. */
export function Welcome({ isOver, now, onFiles, onCreate }: Props) {
  const styles = useStyles();
  const [choice, choose] = useBookChoice(now);
  return (
    <div className={styles.welcome}>
      <div aria-hidden className={styles.name}>
        {FRAME_TEXT.productName}
      </div>
      <Paragraph>{OUTSIDE_TEXT.purpose}</Paragraph>
      <div className={mergeClasses(styles.zone, isOver && styles.over)}>
        <Paragraph>{isOver ? BROWSER_TEXT.dropNow : BROWSER_TEXT.dropHere}</Paragraph>
        <FileButton appearance="primary" label={BROWSER_TEXT.chooseFile} onFiles={onFiles} />
        <Paragraph>{BROWSER_TEXT.staysHere}</Paragraph>
      </div>
      <section className={styles.ways}>
        <h2 className={styles.subtitle}>{BROWSER_TEXT.noBookYet}</h2>
        <BookChoice choice={choice} onChoose={choose} />
        <Button className={styles.make} onClick={() => onCreate(choice)}>
          {choice.sample ? BROWSER_TEXT.openSample : BROWSER_TEXT.newBook(choice.year)}
        </Button>
      </section>
    </div>
  );
}
