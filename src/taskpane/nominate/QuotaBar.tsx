import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScopeReview } from '../../application/score/review-awards';
import { NOMINATE_TEXT } from '../../text/pane/nominate';
import { Paragraph } from '../parts/Paragraph';

const useStyles = makeStyles({
  quota: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  track: {
    display: 'flex',
    height: '8px',
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  used: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    // Backgrounds are taken away there, and with them the bar.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** How much of the quota is used: the words say all, the bar helps the eye. */
export function QuotaBar({ review: { seats, proposed, seatsLeft, pending } }: Props) {
  const styles = useStyles();
  if (seats === null) return <Paragraph>{NOMINATE_TEXT.noLimit}</Paragraph>;
  if (seats === 0) return <Paragraph>{NOMINATE_TEXT.noSeats}</Paragraph>;
  const used = NOMINATE_TEXT.quota(proposed.length, seats);
  return (
    <div className={styles.quota}>
      <Paragraph>
        {pending.length > 0 ? `${used}, ${NOMINATE_TEXT.seatsLeft(seatsLeft)}` : used}
      </Paragraph>
      <div aria-hidden="true" className={styles.track}>
        <div className={styles.used} style={{ width: `${(proposed.length / seats) * 100}%` }} />
      </div>
    </div>
  );
}

type Props = {
  readonly review: Pick<ScopeReview, 'seats' | 'proposed' | 'pending' | 'seatsLeft'>;
};
