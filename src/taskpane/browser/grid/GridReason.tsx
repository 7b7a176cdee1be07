import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  reason: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    maxHeight: '80px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});

type Props = {
  /** "F7". */
  readonly where: string;
  readonly reason: string;
};

/** What is wrong in a cell; a long sentence is scrolled, so the keyboard must come to it. */
export function GridReason({ where, reason }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={where} tabIndex={0} className={styles.reason}>
      {`${where}: ${reason}`}
    </div>
  );
}
