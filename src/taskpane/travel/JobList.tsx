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
  job: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
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
        <li key={job}>
          <button
            type="button"
            data-job={job}
            className={styles.job}
            aria-labelledby={`${id}${job}`}
            aria-describedby={`${id}${job}what`}
            onClick={() => onChoose(job)}
          >
            <span id={`${id}${job}`} className={styles.name}>
              {TRAVEL_TEXT.jobs[job].name}
            </span>
            <span id={`${id}${job}what`} className={styles.what}>
              {TRAVEL_TEXT.jobs[job].what}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
