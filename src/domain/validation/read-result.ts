import { compareDecimals, isWholeNumber, percentPointsOf } from '../decimal';
import type { Decimal } from '../decimal';
import type { Leaf } from '../criterion';
import type { Found } from '../draft';
import { foldText } from '../matching/fold-text';
import type { Result } from '../nominee';
import { decimalOfPoints, isNegative, pointsOfDecimal } from '../points';
import type { ProblemDetail } from '../problem';
import type { Level } from '../rules/levels';
import type { Settings } from '../settings';
import { faultOf, numberFaultOf, plainNumberFaultOf, showFound } from './cell-faults';

/** A result of the leaf's kind, or what is wrong with the cell. A blank cell is `missing`. */
export type ResultReading = { readonly result: Result } | { readonly fault: ProblemDetail };

const MISSING: ResultReading = { result: { kind: 'missing' } };
const NOT_APPLICABLE: ResultReading = { result: { kind: 'notApplicable' } };
const PASSED: ResultReading = { result: { kind: 'judged', passed: true } };
const FAILED: ResultReading = { result: { kind: 'judged', passed: false } };
/** In percent points: nobody fulfils a plan five times over, but 98 typed for 98% is 9.800%. */
const MOST_FULFILMENT = { units: 500, scale: 0 };
const HUNDRED = { units: 100, scale: 0 };

/** Kết quả of one cell; a change of rank takes two and is read by `readRanks`. */
export function readResult(leaf: Leaf, found: Found, settings: Settings): ResultReading {
  if (found.kind === 'blank') return MISSING;
  if (found.kind === 'term' && found.term === 'notApplicable') return NOT_APPLICABLE;
  switch (leaf.rule.kind) {
    case 'passFail':
    case 'requirement':
      if (found.kind === 'term' && found.term === 'passed') return PASSED;
      if (found.kind === 'term' && found.term === 'failed') return FAILED;
      return { fault: unknownWord(leaf, found) };
    case 'levels':
      return readLevel(leaf, found);
    default:
      return readNumberResult(leaf, found, settings);
  }
}

function unknownWord(leaf: Leaf, found: Found): ProblemDetail {
  const value = showFound(found);
  return faultOf(found) ?? { code: 'result-word-unknown', criterion: leaf.code, value };
}

function readLevel(leaf: Leaf, found: Found): ResultReading {
  const fault = faultOf(found);
  if (fault !== null) return { fault };
  const levels = leaf.rule.kind === 'levels' ? leaf.rule.levels : [];
  const value = showFound(found);
  const level = findLevel(levels, value);
  if (level !== undefined) return { result: { kind: 'level', name: level.name } };
  const names = levels.map((one) => one.name);
  return { fault: { code: 'level-unknown', criterion: leaf.code, value, levels: names } };
}

/** As written, else as a reader would take it; most cells are as written. */
function findLevel(levels: readonly Level[], value: string): Level | undefined {
  const exact = levels.find((one) => one.name === value);
  if (exact !== undefined) return exact;
  const key = foldText(value);
  return levels.find((one) => foldText(one.name) === key);
}

function readNumberResult(leaf: Leaf, found: Found, settings: Settings): ResultReading {
  if (found.kind !== 'number') return { fault: numberFaultOf(found) };
  let value = found.value;
  if (leaf.percent) {
    if (found.percentFormat) value = percentPointsOf(value);
    else if (value.units !== 0) return { fault: { code: 'percent-format-missing', value } };
  } else {
    const fault = plainNumberFaultOf(found);
    if (fault !== null) return { fault };
  }
  const fault = judgeNumber(leaf, value, settings);
  return fault === null ? { result: { kind: 'number', value } } : { fault };
}

function judgeNumber(leaf: Leaf, value: Decimal, { step }: Settings): ProblemDetail | null {
  const { rule, max } = leaf;
  if (isShare(leaf) && (isNegative(value) || compareDecimals(value, HUNDRED) > 0)) {
    return { code: 'share-out-of-range', value };
  }
  if (leaf.percent && compareDecimals(value, MOST_FULFILMENT) > 0) {
    return { code: 'percent-implausible', value };
  }
  if (rule.kind === 'tiers') return null;
  if (isNegative(value)) return { code: 'number-negative', value };
  if (rule.kind === 'direct') {
    const most = decimalOfPoints(max, step);
    if (compareDecimals(value, most) > 0) return { code: 'points-over-maximum', value, max: most };
    return pointsOfDecimal(value, step) === null ? { code: 'finer-than-step', value, step } : null;
  }
  const counted = rule.kind === 'count' || rule.kind === 'bonus' || rule.kind === 'deduction';
  return counted && !isWholeNumber(value) ? { code: 'not-whole-number', value } : null;
}

/**
 * Tỷ lệ trong tổng thể cannot pass 100%; mức hoàn thành kế hoạch can. A proportional rule measures
 * fulfilment; tiers measure a share unless one of their bounds lies beyond 100% or below 0.
 */
export function isShare({ percent, rule }: Leaf): boolean {
  if (!percent) return false;
  if (rule.kind === 'direct') return true;
  if (rule.kind === 'leader') return compareDecimals(rule.target, HUNDRED) < 0;
  if (rule.kind !== 'tiers') return false;
  return rule.tiers.every(({ from, inclusive }) => {
    if (from === null) return true;
    const comparison = compareDecimals(from, HUNDRED);
    return !isNegative(from) && (comparison < 0 || (comparison === 0 && inclusive));
  });
}
