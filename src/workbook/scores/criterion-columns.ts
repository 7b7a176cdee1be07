import type { Leaf } from '../../domain/criterion';
import { criterionHeading, criterionTitle, pointsHeading, SCORE_HEADINGS } from '../../text/scores';
import { widthOfPoints } from './number-formats';
import { showPoints, showResult } from './result-cells';
import type { ScoreBlock, ScoreFrame } from './score-block';

/**
 * A criterion's two columns; whatever stands before the criteria is a multiple of it, so that a page of
 * A4 lengthwise ends between two criteria.
 */
export const RESULT_WIDTH = 9;
export const POINTS_WIDTH = 6.5;
/** Two columns have an edge more between them than one. */
const EDGE_WIDTH = 0.625;
/** One column as wide as the two. */
export const PAIR_WIDTH = RESULT_WIDTH + POINTS_WIDTH + EDGE_WIDTH;

/** What a criterion's result was and what it earned; a requirement earns no points. */
export function layCriterion(
  leaf: Leaf,
  { contest, resultWidth, pointsStyle, styleResult }: ScoreFrame,
): ScoreBlock {
  const { step } = contest.settings;
  const heading = criterionHeading(leaf, step);
  const isRequirement = leaf.rule.kind === 'requirement';
  const result: ScoreBlock['columns'][number] = {
    heading: SCORE_HEADINGS.result,
    title: isRequirement ? heading : criterionTitle(leaf),
    width: isRequirement ? resultWidth + POINTS_WIDTH + EDGE_WIDTH : resultWidth,
    style: styleResult(leaf),
    follows: 'row',
    valueOf: ({ scored }) => showResult(leaf, scored.nominee.results[leaf.index]),
  };
  if (isRequirement) return { heading, columns: [result] };
  const earned: ScoreBlock['columns'][number] = {
    heading: SCORE_HEADINGS.points,
    title: pointsHeading(leaf, step),
    width: Math.max(POINTS_WIDTH, widthOfPoints(leaf.max, step)),
    style: pointsStyle,
    follows: 'points',
    valueOf: ({ scored }) => showPoints(scored.points[leaf.index] ?? null, step),
  };
  return { heading, columns: [result, earned] };
}
