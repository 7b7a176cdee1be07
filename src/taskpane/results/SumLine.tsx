import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  points: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export type HeadingLevel = 4 | 5 | 6;

type Props = {
  /** A heading of what follows; plain where nothing does. */
  readonly level?: HeadingLevel;
  readonly isStrong?: boolean;
  readonly words: string;
  readonly points: string;
};

/** Words and the points that they are about. */
export function SumLine({ level, isStrong = false, words, points }: Props) {
  const styles = useStyles();
  const className = mergeClasses(styles.line, isStrong && styles.strong);
  const content = (
    <>
      <span className={styles.words}>{words}</span> <span className={styles.points}>{points}</span>
    </>
  );
  if (level === undefined) return <p className={className}>{content}</p>;
  const Level = `h${level}` as const;
  return <Level className={className}>{content}</Level>;
}
