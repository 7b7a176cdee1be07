import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ring: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: 'rotate(1turn)' } },
    animationDuration: '1.5s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    // Else all of the ring gets one colour, and nothing seems to turn.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', borderTopColor: 'Canvas' },
  },
});

/** Something takes its time, and what. Fluent's own spinner would be 3 kB of the first screen. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.waiting}>
      <div role="progressbar" aria-labelledby={id} className={styles.ring} />
      <span id={id}>{label}</span>
    </div>
  );
}
