import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEPS } from '../../application/steps';
import type { Step } from '../../application/steps';
import { FRAME_TEXT, STEP_NAMES } from '../../text/pane/frame';

const CIRCLE = '24px';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  link: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // There a transparent line would be drawn.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  number: {
    minWidth: CIRCLE,
    height: CIRCLE,
    boxSizing: 'border-box',
    lineHeight: '22px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  currentNumber: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
});

/** The steps of the work, in order; each is an address, so that the ribbon can open it too. */
export function StepLinks({ current }: { readonly current: Step }) {
  const styles = useStyles();
  return (
    <nav aria-label={FRAME_TEXT.steps}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <a
              href={`#${step}`}
              aria-current={step === current ? 'step' : undefined}
              className={mergeClasses(styles.link, step === current && styles.current)}
            >
              <span
                aria-hidden
                className={mergeClasses(styles.number, step === current && styles.currentNumber)}
              >
                {index + 1}
              </span>
              {STEP_NAMES[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
