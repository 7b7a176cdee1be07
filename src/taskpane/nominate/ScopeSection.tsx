import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExaminedBook } from '../../application/examine-workbook';
import type { ScopeReview } from '../../application/review-awards';
import { explainAwards } from '../../domain/reasons/explain-nominee';
import type { NomineeResult } from '../../domain/results';
import { describeAward } from '../../text/award-reasons';
import { pendingSentence } from '../../text/nomination';
import {
  countWhom,
  describeGaps,
  describeStandard,
  nameScopeOfAward,
  NOMINATE_TEXT,
} from '../../text/pane/nominate';
import { wordOf } from '../../text/words';
import type { Desk } from '../frame/desk';
import { Paragraph } from '../frame/Paragraph';
import { NomineeGroup } from './NomineeGroup';
import { QuotaBar } from './QuotaBar';
import { useNomineeLinks } from './use-nominee-links';

const useStyles = makeStyles({
  scope: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** Of those who are not proposed, before somebody asks for all. */
const NEAREST = 3;

type Props = { readonly review: ScopeReview; readonly book: ExaminedBook; readonly desk: Desk };

/** One award in one scope: its standard and quota, who is proposed, who waits, who nearly is. */
export function ScopeSection({ review, book, desk }: Props) {
  const styles = useStyles();
  const { rule, results, proposed, pending, near, others } = review;
  const { scope, settings } = results.contest;
  const links = useNomineeLinks(book, desk, scope);
  const standard = describeStandard(rule, settings.step);
  const explain = (one: NomineeResult): string =>
    explainAwards(one, settings.step)
      .filter(({ outcome }) => outcome.award === rule.award)
      .map(describeAward)
      .join(' ');
  const listed = (rows: readonly NomineeResult[], say: (one: NomineeResult) => string | null) =>
    rows.map((result) => ({ result, say: () => say(result) }));
  const missed = [
    ...near.map((one) => ({ result: one.result, say: () => describeGaps(one, settings.step) })),
    ...listed(others, explain),
  ];
  const group = { step: settings.step, links };
  return (
    <section aria-label={nameScopeOfAward(rule.award, scope)} className={styles.scope}>
      <h3 className={styles.title}>{wordOf(scope)}</h3>
      {standard !== null && <Paragraph>{standard}</Paragraph>}
      <QuotaBar review={review} />
      {proposed.length === 0 ? (
        <Paragraph>{NOMINATE_TEXT.nobody}</Paragraph>
      ) : (
        <NomineeGroup
          {...group}
          title={NOMINATE_TEXT.proposed}
          rows={listed(proposed, () => null)}
          more={NOMINATE_TEXT.allProposed(countWhom(proposed.length, scope))}
        />
      )}
      {pending.length > 0 && (
        <NomineeGroup
          {...group}
          title={NOMINATE_TEXT.pending}
          note={pendingSentence({
            scope,
            award: rule.award,
            tied: pending.length,
            seatsLeft: review.seatsLeft,
            total: pending[0]?.scored.total ?? null,
            step: settings.step,
          })}
          rows={listed(pending, () => null)}
          more={NOMINATE_TEXT.allPending(countWhom(pending.length, scope))}
        />
      )}
      {missed.length > 0 && (
        <NomineeGroup
          {...group}
          title={NOMINATE_TEXT.near}
          wholeTitle={NOMINATE_TEXT.others}
          rows={missed}
          first={Math.min(NEAREST, near.length)}
          more={NOMINATE_TEXT.allOthers(countWhom(missed.length, scope))}
        />
      )}
    </section>
  );
}
