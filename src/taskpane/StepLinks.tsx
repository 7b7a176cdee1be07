import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STEPS } from '../application/steps';
import type { Step } from '../application/steps';
import { paneText, STEP_TEXT } from '../text/pane';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  link: {
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
  },
});

/** The steps of the work, in order; each is an address, so that the ribbon can open it too. */
export function StepLinks({ current }: { readonly current: Step }) {
  const styles = useStyles();
  return (
    <nav aria-label={paneText.steps} className={styles.links}>
      {STEPS.map((step) => (
        <a
          key={step}
          href={`#${step}`}
          aria-current={step === current ? 'step' : undefined}
          className={mergeClasses(styles.link, step === current && styles.current)}
        >
          {STEP_TEXT[step].name}
        </a>
      ))}
    </nav>
  );
}
