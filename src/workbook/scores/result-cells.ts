import type { Leaf } from '../../domain/criterion';
import { normalizeDecimal, numberOfDecimal, shareOfPercentPoints } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import type { Nominee, Result } from '../../domain/nominee';
import { numberOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';
import { writeRankChange } from '../../text/results';
import { wordOf } from '../../text/words';
import type { CellStyle, CellValue } from '../sheet-plan';
import { withNumberFormat } from '../styles';
import { decimalFormat, percentFormat } from './number-formats';
import { SCORE_STYLES } from './score-styles';

/** A result as the workbook shows it: a real number, a real percentage, or a word. */
export function showResult(leaf: Leaf, result: Result | undefined): CellValue {
  switch (result?.kind) {
    case undefined:
    case 'missing':
      return null;
    case 'notApplicable':
      return wordOf('notApplicable');
    case 'number':
      return numberOfDecimal(leaf.percent ? shareOfPercentPoints(result.value) : result.value);
    case 'judged':
      return wordOf(result.passed ? 'passed' : 'failed');
    case 'level':
      return result.name;
    case 'ranks':
      return writeRankChange(result.last, result.now);
  }
}

/** Points as a real number; blank where there are none. */
export function showPoints(points: Points | null, step: Decimal): CellValue {
  return points === null ? null : numberOfPoints(points, step);
}

/** One style for the whole column, with the decimals that its finest result needs. */
export function styleResults(leaf: Leaf, nominees: readonly Nominee[]): CellStyle {
  let decimals = 0;
  for (const { results } of nominees) {
    const result = results[leaf.index];
    if (result?.kind === 'number' && result.value.scale > decimals) {
      decimals = Math.max(decimals, normalizeDecimal(result.value).scale);
    }
  }
  const format = leaf.percent ? percentFormat(decimals) : decimalFormat(decimals);
  return withNumberFormat(SCORE_STYLES.center, format);
}
