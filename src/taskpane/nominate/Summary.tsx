import { makeStyles, tokens } from '@fluentui/react-components';
import type { AwardReview } from '../../application/score/review-awards';
import { summarizeAward } from '../../text/pane/nominate';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the lists will hold, award by award. */
export function Summary({ reviews }: { readonly reviews: readonly AwardReview[] }) {
  const styles = useStyles();
  return (
    // Some screen readers take a list without marks for none.
    <ul role="list" className={styles.summary}>
      {reviews.map(({ award, scopes }) => (
        <li key={award}>
          {summarizeAward(
            award,
            scopes.map(({ results, proposed }) => ({
              scope: results.contest.scope,
              proposed: proposed.length,
            })),
            scopes.reduce((total, { pending }) => total + pending.length, 0),
          )}
        </li>
      ))}
    </ul>
  );
}
