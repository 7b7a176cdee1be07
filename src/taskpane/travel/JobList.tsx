import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { STEP_NAMES } from '../../text/pane/frame';
import { TRAVEL_TEXT } from '../../text/pane/travel';
import type { TravelJob } from '../../text/pane/travel';

const useStyles = makeStyles({
  jobs: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  job: {
    alignSelf: 'flex-start',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    outlineStyle: 'none',
    // All of the card can be pressed.
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      borderRadius: tokens.borderRadiusMedium,
    },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = {
  readonly jobs: readonly TravelJob[];
  /** The one that the person comes back from. */
  readonly focused: TravelJob | null;
  readonly onChoose: (job: TravelJob) => void;
};

/** What can be done with files, one below the other. */
export function JobList({ jobs, focused, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-job="${focused}"]`)?.focus();
  }, [focused]);
  return (
    <ul ref={list} role="list" aria-label={STEP_NAMES.travel} className={styles.jobs}>
      {jobs.map((job) => (
        <li key={job} className={styles.card}>
          <button
            type="button"
            data-job={job}
            className={styles.job}
            aria-describedby={`${id}${job}`}
            onClick={() => onChoose(job)}
          >
            {TRAVEL_TEXT.jobs[job].name}
          </button>
          <p id={`${id}${job}`} className={styles.what}>
            {TRAVEL_TEXT.jobs[job].what}
          </p>
        </li>
      ))}
    </ul>
  );
}
