import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { PaneWork } from '../work/pane-work';
import { useExamination } from '../work/use-examination';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { News } from './load-screens';
import { ReadAgain } from './ReadAgain';
import { Reading } from './Reading';
import { Screen } from './Screen';
import { StepLinks } from './StepLinks';
import { useFocusOnStep } from './use-focus-on-step';
import { useJump } from './use-jump';
import { goToStep, useStep } from './use-step';
import { useTouched } from './use-touched';
import { useWrites } from './use-writes';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    outlineStyle: 'none',
    minWidth: 0,
  },
});

type Props = {
  readonly work: PaneWork;
  /** What is still to be done with what was written. */
  readonly reminder?: ReactNode;
};

/** The pane beside a workbook: the steps of the work, one at a time, and what is known of it. */
export function Workbench({ work, reminder }: Props) {
  const styles = useStyles();
  const step = useStep();
  const screen = useFocusOnStep(step);
  const examination = useExamination(work);
  const { examined, isStale, refresh } = examination;
  const jump = useJump(work, isStale && examined?.kind === 'book' ? examined : null);
  const writes = useWrites(refresh);
  const isTouched = useTouched();
  const isBehind = isStale && examination.isWatching;
  const isBusy = writes.busy !== null;
  const desk = { work, show: jump.show, goTo: goToStep, write: writes.write, isBusy, isBehind };
  return (
    <>
      <StepLinks current={step} />
      <Reading {...examination} />
      <ReadAgain {...examination} />
      <div ref={screen} tabIndex={-1} className={styles.screen}>
        <ErrorBoundary key={step}>
          <Screen step={step} examination={examination} desk={desk} />
        </ErrorBoundary>
      </div>
      {isTouched && (
        <ErrorBoundary>
          <Suspense>
            <News jump={jump} writes={writes} reminder={reminder} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
