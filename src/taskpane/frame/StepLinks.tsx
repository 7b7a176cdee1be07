import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEPS } from '../../application/steps';
import type { Step } from '../../application/steps';
import { FRAME_TEXT, STEP_NAMES } from '../../text/pane/frame';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: { flexGrow: 1, minWidth: 0 },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** The steps of the work, in order; each is an address, so that the ribbon can open it too. */
export function StepLinks({ current }: { readonly current: Step }) {
  const styles = useStyles();
  return (
    <nav aria-label={FRAME_TEXT.steps}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} className={styles.step}>
            <a
              href={`#${step}`}
              aria-current={step === current ? 'step' : undefined}
              className={mergeClasses(styles.link, step === current && styles.current)}
            >
              {STEP_NAMES[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
