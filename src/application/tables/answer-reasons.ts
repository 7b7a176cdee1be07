import { foldText } from '../../domain/matching/fold-text';
import { explainNominee } from '../../domain/reasons/explain-nominee';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { describeReason } from '../../text/reasons';
import { writeScoreNote } from '../../text/scores';
import { describeUnknownNominee } from '../../text/table-messages';
import type { Answers } from './answer';
import { waitForQuota } from './answer-standings';
import { answerRows } from './judge-tables';
import type { JudgedTables } from './judge-tables';

/** Ghi chú: for every row what its reader must know, blank where the proposal says it all. */
export function* answerNotes(judged: JudgedTables): Answers {
  const { step } = judged.contest.settings;
  return yield* answerRows(judged, 1, (one) => [
    waitForQuota(judged, one) ?? writeScoreNote(one, step),
  ]);
}

/** Lý do: every reason behind one nominee's row, one below the other. */
export function* answerReasons(judged: JudgedTables, code: string): Answers {
  const { contest, results, waiting } = judged;
  const key = foldText(code);
  const result = results.find(({ scored }) => foldText(scored.nominee.code) === key);
  if (waiting !== null) return waiting;
  if (result === undefined) return { kind: 'refused', message: describeUnknownNominee(code) };
  const lines: (readonly string[])[] = [];
  for (const reason of explainNominee(contest, findLeaders(contest), result)) {
    lines.push([describeReason(reason, contest.settings)]);
    yield;
  }
  return lines;
}
