import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { AwardReview } from '../../application/score/review-awards';
import { wordOf } from '../../text/words';
import type { Desk } from '../work/desk';
import { ScopeSection } from './ScopeSection';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
});

type Props = {
  readonly review: AwardReview;
  readonly book: ExaminedBook;
  readonly desk: Desk;
};

/** One award: who is proposed for it in each scope. */
export function AwardSection({ review: { award, scopes }, book, desk }: Props) {
  const styles = useStyles();
  const title = wordOf(award);
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {scopes.map((scope) => (
        <ScopeSection key={scope.results.contest.scope} review={scope} book={book} desk={desk} />
      ))}
    </section>
  );
}
