import type { Leaf } from '../../domain/criterion';
import { numberOfDecimal } from '../../domain/decimal';
import { decimalOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { NomineeResult } from '../../domain/results';
import { cappedGroups } from '../../domain/scoring/adjustments';
import type { Adjustment } from '../../domain/scoring/adjustments';
import { adjustmentHeading, criterionHeading, SCORE_HEADINGS } from '../../text/scores';
import { showResult } from '../../workbook/scores/result-cells';
import type { Answer, Answers } from './answer';
import { answerRows, fillRow } from './judge-tables';
import type { JudgedTables } from './judge-tables';

/** Tổng điểm: a column. */
export function* answerTotals(judged: JudgedTables): Answers {
  const numberOf = numbersOf(judged);
  return yield* answerRows(judged, 1, (one) => [
    judged.waitingOf(one) ?? numberOf(one.scored.total),
  ]);
}

export type PointsLayout = { readonly headings: boolean; readonly results: boolean };

type PointsColumn = { readonly heading: string; readonly answer: (one: NomineeResult) => Answer };

/**
 * Điểm từng tiêu chí: a row adds up to the total. Which columns there are follows from the criteria
 * alone, not from what anybody reached, so that headings may stand above a formula.
 */
export function* answerPoints(judged: JudgedTables, layout: PointsLayout): Answers {
  const columns = [
    ...judged.contest.criteria.leaves.flatMap((leaf) => layLeaf(leaf, judged, layout)),
    ...layAdjustments(judged),
  ];
  const rows = yield* answerRows(judged, columns.length, (one) => {
    const waiting = judged.waitingOf(one);
    return waiting === null
      ? columns.map(({ answer }) => answer(one))
      : fillRow(waiting, columns.length);
  });
  return layout.headings ? [columns.map(({ heading }) => heading), ...rows] : rows;
}

/** A requirement earns no points and has only its result. */
function layLeaf(
  leaf: Leaf,
  judged: JudgedTables,
  { results }: PointsLayout,
): readonly PointsColumn[] {
  const numberOf = numbersOf(judged);
  const title = criterionHeading(leaf, judged.contest.settings.step);
  const result: PointsColumn = {
    heading: leaf.rule.kind === 'requirement' ? title : `${leaf.code}. ${SCORE_HEADINGS.result}`,
    answer: ({ scored }) => showResult(leaf, scored.nominee.results[leaf.index]) ?? '',
  };
  const points: PointsColumn = {
    heading: title,
    answer: ({ scored }) => numberOf(scored.points[leaf.index] ?? 0),
  };
  const own = leaf.rule.kind === 'requirement' ? [] : [points];
  return results ? [result, ...own] : own;
}

function layAdjustments(judged: JudgedTables): readonly PointsColumn[] {
  const { criteria, settings } = judged.contest;
  const numberOf = numbersOf(judged);
  const possible: readonly Pick<Adjustment, 'kind' | 'group'>[] = [
    ...cappedGroups(criteria).map((group) => ({ kind: 'cap' as const, group })),
    { kind: 'rescale', group: null },
    { kind: 'floor', group: null },
  ];
  return possible.map(({ kind, group }) => ({
    heading: adjustmentHeading(kind, group, settings.step),
    answer: ({ scored }) => {
      const found = scored.adjustments.find((one) => one.kind === kind && one.group === group);
      return found === undefined ? '' : numberOf(found.points);
    },
  }));
}

function numbersOf({ contest }: JudgedTables): (points: Points) => number {
  return (points) => numberOfDecimal(decimalOfPoints(points, contest.settings.step));
}
