import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { reviewAwards } from '../../application/score/review-awards';
import { STEP_NAMES } from '../../text/pane/frame';
import { NOMINATE_TEXT } from '../../text/pane/nominate';
import type { ScreenProps } from '../frame/screen-props';
import { WritePanel } from '../write/WritePanel';
import { AwardSection } from './AwardSection';
import { NotYet } from './NotYet';
import { Summary } from './Summary';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Who is proposed for what and why, who nearly is, and the lists to build. */
export function NominateScreen({ book, desk }: ScreenProps) {
  const styles = useStyles();
  const { scored } = book;
  const reviews = useMemo(() => reviewAwards(scored?.results ?? []), [scored]);
  const isReady =
    scored !== null &&
    !scored.isProvisional &&
    reviews.length > 0 &&
    scored.results.some(({ nominees }) => nominees.length > 0);
  return (
    <section aria-label={STEP_NAMES.nominate} className={styles.screen}>
      {isReady ? (
        <>
          <Summary reviews={reviews} />
          <WritePanel label={NOMINATE_TEXT.build} request={LISTS} examined={book} desk={desk} />
          {reviews.map((review) => (
            <AwardSection key={review.award} review={review} book={book} desk={desk} />
          ))}
        </>
      ) : (
        <NotYet book={book} desk={desk} />
      )}
    </section>
  );
}

const LISTS = { kind: 'lists' } as const;
