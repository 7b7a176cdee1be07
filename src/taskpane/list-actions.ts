import type { Step } from '../application/steps';
import { paneText, SCORE_TEXT, STEP_TEXT } from '../text/pane';
import { isOnlyIncomplete } from './describe-outcome';
import { isLive } from './outcome';
import type { Failure, Outcome, ScoreWish } from './outcome';
import type { PaneWork } from './pane-work';
import type { StepState } from './use-tasks';

/** What can be done now: a button's words, what stands there meanwhile, and the deed. */
export type Action = {
  readonly label: string;
  readonly busy: string;
  readonly task: () => Promise<Outcome | Failure>;
};

const USUAL_WISH: ScoreWish = { order: 'rank', allowMissing: false, asValues: false };

/** The button of the step itself. */
export function mainAction(step: Step, work: PaneWork): Action {
  const { action, busy } = STEP_TEXT[step];
  return { label: action, busy, task: () => performStep(step, work, USUAL_WISH) };
}

/** What follows from what came of the step. */
export function followingActions(
  step: Step,
  { outcome, isStale }: StepState,
  work: PaneWork,
): readonly Action[] {
  if (outcome === null) return [];
  const { again, busy } = STEP_TEXT[step];
  const score = (label: string, wish: Partial<ScoreWish>): Action => ({
    label,
    busy,
    task: () => performStep(step, work, { ...wishOf(outcome), ...wish }),
  });
  if (outcome.kind === 'checked') return isStale ? [score(again, {})] : [];
  if (isOnlyIncomplete(step, outcome)) {
    return [score(SCORE_TEXT.provisionalAction, { allowMissing: true })];
  }
  if (outcome.kind !== 'written') return [];
  const { sheets, scores } = outcome;
  const undo = { label: paneText.undo, busy: paneText.undoing, task: () => work.undo(sheets) };
  if (scores === undefined) return [...(isStale ? [score(again, {})] : []), undo];
  const isRanked = scores.wish.order === 'rank';
  return [
    ...(isStale || !isLive(outcome) ? [score(again, {})] : []),
    score(isRanked ? SCORE_TEXT.entered : SCORE_TEXT.ranked, {
      order: isRanked ? 'input' : 'rank',
    }),
    ...(scores.live > 0 ? [score(SCORE_TEXT.asValues, { asValues: true })] : []),
    undo,
  ];
}

/** As the scores that stand there were wished for. */
function wishOf(outcome: Outcome): ScoreWish {
  return (outcome.kind === 'written' ? outcome.scores?.wish : null) ?? USUAL_WISH;
}

function performStep(step: Step, work: PaneWork, wish: ScoreWish): Promise<Outcome | Failure> {
  switch (step) {
    case 'check':
      return work.check();
    case 'score':
      return work.score(wish);
    case 'nominate':
      return work.nominate();
  }
}
