import { numberOfPoints } from '../../domain/points';
import { frameLive } from '../../workbook/live/live-frame';
import { layCriterion } from '../../workbook/scores/criterion-columns';
import { layAdjustments } from '../../workbook/scores/score-columns';
import type { ScoreColumn } from '../../workbook/scores/score-block';
import type { Answers } from './answer';
import { answerRows, fillRow } from './judge-tables';
import type { JudgedTables } from './judge-tables';

/** Tổng điểm: a column. */
export function* answerTotals(judged: JudgedTables): Answers {
  const { step } = judged.contest.settings;
  return yield* answerRows(judged, 1, (one) => [
    judged.waitingOf(one) ?? numberOfPoints(one.scored.total, step),
  ]);
}

export type PointsLayout = { readonly headings: boolean; readonly results: boolean };

/** Điểm từng tiêu chí: a row adds up to the total, as in the whole table of scores. */
export function* answerPoints(judged: JudgedTables, layout: PointsLayout): Answers {
  const columns = layPoints(judged, layout);
  const rows = yield* answerRows(judged, columns.length, (one) => {
    const waiting = judged.waitingOf(one);
    return waiting === null
      ? columns.map(({ valueOf }) => valueOf(one) ?? '')
      : fillRow(waiting, columns.length);
  });
  return layout.headings ? [columns.map(({ title }) => title), ...rows] : rows;
}

/** Without results, the points stand under the criterion's own heading. */
function layPoints({ contest }: JudgedTables, { results }: PointsLayout): readonly ScoreColumn[] {
  const frame = frameLive(contest);
  const criteria = contest.criteria.leaves.map((leaf) => layCriterion(leaf, frame));
  const adjustments = layAdjustments(frame).flatMap(({ columns }) => columns);
  if (results) return [...criteria.flatMap(({ columns }) => columns), ...adjustments];
  const points = criteria.flatMap(({ heading, columns }) =>
    columns
      .filter(({ follows }) => follows === 'points')
      .map((column) => ({ ...column, title: heading })),
  );
  return [...points, ...adjustments];
}
