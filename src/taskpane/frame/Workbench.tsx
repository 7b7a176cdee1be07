import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneWork } from '../work/pane-work';
import { useExamination } from '../work/use-examination';
import { ErrorBoundary } from './ErrorBoundary';
import { JumpBar } from './JumpBar';
import { ReadAgain } from './ReadAgain';
import { Reading } from './Reading';
import { Screen } from './Screen';
import { StepLinks } from './StepLinks';
import { useFocusOnStep } from './use-focus-on-step';
import { useJump } from './use-jump';
import { goToStep, useStep } from './use-step';
import { useWrites } from './use-writes';
import { WriteBar } from './WriteBar';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    outlineStyle: 'none',
    minWidth: 0,
  },
  /** What came of the last click stays in sight, wherever the person had scrolled to. */
  news: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** The pane beside a workbook: the steps of the work, one at a time, and what is known of it. */
export function Workbench({ work }: { readonly work: PaneWork }) {
  const styles = useStyles();
  const step = useStep();
  const screen = useFocusOnStep(step);
  const examination = useExamination(work);
  const { examined, isStale, refresh } = examination;
  const jump = useJump(work, isStale && examined?.kind === 'book' ? examined : null);
  const writes = useWrites(refresh);
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
      <div className={styles.news}>
        <JumpBar jump={jump} />
        <WriteBar writes={writes} />
      </div>
    </>
  );
}
