import type { ScopeResults } from '../../domain/results';
import { withNumberFormat } from '../styles';
import { listMadeAdjustments } from './adjustment-columns';
import { RESULT_WIDTH } from './criterion-columns';
import { pointsFormat } from './number-formats';
import { styleResults } from './result-cells';
import type { ScoreFrame } from './score-block';
import { SCORE_STYLES } from './score-styles';

/** Of a sheet that will not change: columns that say something about somebody, decimals as needed. */
export function frameResults(results: ScopeResults): ScoreFrame {
  const { contest } = results;
  const { nominees, settings } = contest;
  return {
    contest,
    hasUnit: nominees.some(({ unit }) => unit !== null),
    hasCluster: nominees.some(({ cluster }) => cluster !== null),
    adjustments: listMadeAdjustments(results),
    resultWidth: RESULT_WIDTH,
    noteWidth: 40,
    pointsStyle: withNumberFormat(SCORE_STYLES.number, pointsFormat(settings.step)),
    styleResult: (leaf) => styleResults(leaf, nominees),
  };
}
