import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import { CHECK_TEXT } from '../../text/pane/check';
import { Paragraph } from '../parts/Paragraph';
import type { Desk } from '../work/desk';

const useStyles = makeStyles({
  advice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

type Props = { readonly book: ExaminedBook } & Pick<Desk, 'goTo'>;

/** What to do now that this is known of the book. */
export function NextStep({ book: { checked, scored }, goTo }: Props) {
  const styles = useStyles();
  const { errors, warnings } = checked.report;
  if (scored === null) return <Paragraph>{CHECK_TEXT.errorsFirst}</Paragraph>;
  if (scored.contest.scopes.every(({ nominees }) => nominees.length === 0)) {
    return <Paragraph>{CHECK_TEXT.nobody}</Paragraph>;
  }
  const clear = warnings === 0 ? CHECK_TEXT.allWell : CHECK_TEXT.onlyWarnings;
  return (
    <div className={styles.advice}>
      <Paragraph>{errors > 0 ? CHECK_TEXT.onlyMissing : clear}</Paragraph>
      <Button appearance="primary" onClick={() => goTo('results')}>
        {scored.isProvisional ? CHECK_TEXT.toProvisional : CHECK_TEXT.toResults}
      </Button>
    </div>
  );
}
