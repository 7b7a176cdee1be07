import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Share } from '../../application/check/count-completeness';

const useStyles = makeStyles({
  share: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  track: {
    height: '6px',
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

type Props = { readonly label: string; readonly share: Share };

/** So many of so many in words, and the same again as a bar. */
export function ShareBar({ label, share: { done, wanted } }: Props) {
  const styles = useStyles();
  // Rounded down: only what is whole fills the bar.
  const width = `${Math.floor((done * 100) / wanted)}%`;
  return (
    <div className={styles.share}>
      <Body1>{label}</Body1>
      <div aria-hidden className={styles.track}>
        <div className={styles.done} style={{ width }} />
      </div>
    </div>
  );
}
