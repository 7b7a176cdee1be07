import type { Step } from '../application/steps';
import { LIST_TEXT, SCORE_TEXT, STEP_TEXT, WRITTEN_TEXT } from '../text/pane';
import { describeCounts } from '../text/problems';
import {
  describeList,
  describeOutdated,
  describeSheets,
  describeWrittenSheet,
} from '../text/write-log';
import { isLive } from './outcome';
import type { Outcome, WrittenOutcome } from './outcome';

/** What came of a step, in sentences; problems are listed beside them. */
export function describeOutcome(step: Step, outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'checked':
      return [`${describeCounts(outcome.report.errors, outcome.report.warnings)}.`];
    case 'refused':
      if (isOnlyIncomplete(step, outcome)) return [SCORE_TEXT.onlyIncomplete];
      return [step === 'score' ? SCORE_TEXT.refused : LIST_TEXT.refused];
    case 'written':
      return describeWritten(step, outcome);
    case 'undone':
      return [outcome.sentence];
  }
}

/** Nothing but results is missing, so that provisional scores can be had. */
export function isOnlyIncomplete(step: Step, outcome: Outcome): boolean {
  return (
    step === 'score' &&
    outcome.kind === 'refused' &&
    outcome.report.problems.every(
      ({ severity, code }) => severity === 'warning' || code === 'result-missing',
    )
  );
}

function describeWritten(step: Step, outcome: WrittenOutcome): readonly string[] {
  const { report, sheets, lists = [] } = outcome;
  const { written, outdated } = sheets;
  const other = STEP_TEXT[step === 'score' ? 'nominate' : 'score'].action;
  return [
    WRITTEN_TEXT.done(describeSheets(written)),
    ...written.filter(({ kept }) => kept.length > 0).map(describeWrittenSheet),
    ...lists.map(({ sheet, collectives, individuals, pending }) =>
      describeList(sheet, collectives.length, individuals.length, pending.length),
    ),
    ...describeScores(outcome),
    ...outdated.map((sheet) => describeOutdated(sheet, WRITTEN_TEXT.buildAgain(other))),
    ...(report.warnings > 0 ? [WRITTEN_TEXT.warnings(report.warnings)] : []),
  ];
}

function describeScores(outcome: WrittenOutcome): readonly string[] {
  if (outcome.scores === undefined) return [];
  const { wish, hasFunctions, live, notices, provisional } = outcome.scores;
  return [
    ...(isLive(outcome) ? [SCORE_TEXT.live] : notices),
    ...(live > 0 ? [SCORE_TEXT.beforeSending] : []),
    ...(hasFunctions ? [] : [SCORE_TEXT.noFunctions]),
    ...(!hasFunctions || wish.asValues ? [SCORE_TEXT.values] : []),
    ...(provisional > 0 ? [SCORE_TEXT.provisional(provisional)] : []),
  ];
}
