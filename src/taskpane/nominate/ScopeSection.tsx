import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { ScopeReview } from '../../application/score/review-awards';
import { explainAwards } from '../../domain/reasons/explain-nominee';
import type { NomineeResult } from '../../domain/results';
import { describeAward } from '../../text/award-reasons';
import { groupDigits } from '../../text/counts';
import { pendingSentence } from '../../text/nomination';
import {
  countWhom,
  describeNearMiss,
  describeStandard,
  nameAllOthers,
  nameScopeOfAward,
  NOMINATE_TEXT,
} from '../../text/pane/nominate';
import { wordOf } from '../../text/words';
import { Paragraph } from '../parts/Paragraph';
import type { Desk } from '../work/desk';
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
          note={pendingSentence(
            {
              scope,
              award: rule.award,
              tied: pending.length,
              seatsLeft: review.seatsLeft,
              total: pending[0]?.scored.total ?? null,
              step: settings.step,
            },
            groupDigits,
          )}
          rows={listed(pending, () => null)}
          more={NOMINATE_TEXT.allPending(countWhom(pending.length, scope))}
        />
      )}
      {near.length > 0 && (
        <NomineeGroup
          {...group}
          title={NOMINATE_TEXT.near}
          note={NOMINATE_TEXT.nearNote}
          rows={near.map((one) => ({
            result: one.result,
            say: () => describeNearMiss(one, settings.step),
          }))}
          more={NOMINATE_TEXT.allNear(countWhom(near.length, scope))}
        />
      )}
      {others.length > 0 && (
        <NomineeGroup
          {...group}
          title={NOMINATE_TEXT.others(rule.award)}
          rows={listed(others, explain)}
          first={0}
          more={nameAllOthers(countWhom(others.length, scope), rule.award, review.elsewhere)}
        />
      )}
    </section>
  );
}
