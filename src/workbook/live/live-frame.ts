import type { ScopeContest } from '../../domain/contest';
import type { Leaf } from '../../domain/criterion';
import { listPossibleAdjustments } from '../scores/adjustment-columns';
import { pointsFormat } from '../scores/number-formats';
import { layScoreColumns } from '../scores/score-columns';
import type { ScoreColumn, ScoreFrame } from '../scores/score-block';
import { SCORE_STYLES } from '../scores/score-styles';
import type { CellStyle } from '../sheet-plan';
import { withNumberFormat } from '../styles';

/** Room for a criterion's name in one row of headings; with the points, five criteria go on a page. */
const RESULT_WIDTH = 12.375;

/** Wide, because all rows are as high as the longest note. */
const NOTE_WIDTH = 60;

/** Results yet to be typed may have any decimals: as they are, or as input sheets show percentages. */
const NUMBER = withNumberFormat(SCORE_STYLES.center, 'General');
const PERCENT = withNumberFormat(SCORE_STYLES.center, '0.00%');

/**
 * Of a table that calculates itself: columns follow from criteria, settings, bands and awards alone, so
 * that no typed result moves them. Unit and cluster are columns of every input, filled in or not.
 */
export function frameLive(contest: ScopeContest): ScoreFrame {
  const { step } = contest.settings;
  return {
    contest,
    hasUnit: true,
    hasCluster: true,
    adjustments: listPossibleAdjustments(contest),
    resultWidth: RESULT_WIDTH,
    noteWidth: NOTE_WIDTH,
    pointsStyle: withNumberFormat(SCORE_STYLES.number, pointsFormat(step)),
    styleResult,
  };
}

/** All columns of such a table, under one row of headings. */
export function layLiveColumns(contest: ScopeContest): readonly ScoreColumn[] {
  return layScoreColumns(frameLive(contest)).flatMap((block) => block.columns);
}

function styleResult({ percent }: Leaf): CellStyle {
  return percent ? PERCENT : NUMBER;
}
