import type { Leaf } from '../../domain/criterion';
import type { Found } from '../../domain/draft';
import type { Points } from '../../domain/points';
import { scoreResult } from '../../domain/scoring/score-result';
import type { Settings } from '../../domain/settings';
import { readRanks } from '../../domain/validation/read-ranks';
import { readResult } from '../../domain/validation/read-result';
import { FORM_TEXT } from '../../text/travel/forms';
import { TWIN_WORDS } from '../../text/travel/twins';

/** A result as typed, and last year's beside it where a change of rank is asked for. */
export type TypedResult = { readonly result: Found; readonly last: Found };

/**
 * What the formula beside a result says: points, "" while there is no result, or words. A formula takes
 * a number as it is, whatever has become of its format.
 */
export function pointsOfResult(
  leaf: Leaf,
  typed: TypedResult,
  settings: Settings,
): Points | string {
  const { kind } = leaf.rule;
  if (kind === 'requirement') return '';
  const { last } = typed;
  const result =
    typed.result.kind === 'number'
      ? { ...typed.result, percentFormat: leaf.percent }
      : typed.result;
  const isRanks = kind === 'rankChange';
  const reading = isRanks ? readRanks(last, result, settings) : readResult(leaf, result, settings);
  if ('fault' in reading || reading.result.kind === 'missing') {
    const isBlank = result.kind === 'blank' || (isRanks && last.kind === 'blank');
    return isBlank ? '' : TWIN_WORDS.review;
  }
  if (kind === 'leader' && reading.result.kind === 'number') return FORM_TEXT.byCouncil;
  return scoreResult(leaf, reading.result, settings, null) ?? '';
}
