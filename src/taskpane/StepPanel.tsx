import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../application/steps';
import { paneText, SCORE_TEXT, STEP_TEXT } from '../text/pane';
import { describeOutcome } from './describe-outcome';
import { followingActions, mainAction } from './list-actions';
import { isLive } from './outcome';
import type { Outcome } from './outcome';
import type { PaneWork } from './pane-work';
import { Paragraph } from './Paragraph';
import { ProblemList } from './ProblemList';
import { TaskButton } from './TaskButton';
import type { StepState, Tasks } from './use-tasks';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { readonly step: Step; readonly tasks: Tasks; readonly work: PaneWork };

/** One step: what it does, its button, what came of it, and what can follow. */
export function StepPanel({ step, tasks, work }: Props) {
  const styles = useStyles();
  const { busy } = tasks;
  const state = tasks.stateOf(step);
  const { outcome } = state;
  const actions = followingActions(step, state, work);
  const toButton = (isPrimary: boolean) => (action: ReturnType<typeof mainAction>) => (
    <TaskButton
      key={action.label}
      label={action.label}
      isPrimary={isPrimary}
      isBusy={busy !== null}
      onPress={() => tasks.perform(step, action.busy, action.task)}
    />
  );
  return (
    <section aria-label={STEP_TEXT[step].name} className={styles.rows}>
      <Paragraph>{STEP_TEXT[step].purpose}</Paragraph>
      <div className={styles.buttons}>{toButton(true)(mainAction(step, work))}</div>
      <div role="status" aria-busy={busy !== null} className={styles.rows}>
        {busy !== null && <Spinner size="tiny" labelPosition="after" label={busy} />}
        {busy === null && listSentences(step, state)}
      </div>
      {actions.length > 0 && <div className={styles.buttons}>{actions.map(toButton(false))}</div>}
      {outcome !== null && 'checked' in outcome && (
        <ProblemList
          problems={outcome.report.problems}
          isBusy={busy !== null}
          onShow={(problem) =>
            tasks.perform(step, paneText.showing, () =>
              work.show(problem, state.mayBeStale ? outcome.checked : null),
            )
          }
        />
      )}
    </section>
  );
}

function listSentences(step: Step, { outcome, isStale, failure }: StepState) {
  const sentences = [
    ...(failure.length > 0 ? [paneText.failed, ...failure] : []),
    ...(isStale ? [describeStale(step, outcome)] : []),
    ...(outcome === null ? [] : describeOutcome(step, outcome)),
  ];
  return sentences.map((sentence) => <Paragraph key={sentence}>{sentence}</Paragraph>);
}

/** Where nothing was written, it is the problems that may no longer be so. */
function describeStale(step: Step, outcome: Outcome | null): string {
  if (outcome?.kind !== 'written') return STEP_TEXT.check.stale;
  return isLive(outcome) ? SCORE_TEXT.staleLive : STEP_TEXT[step].stale;
}
