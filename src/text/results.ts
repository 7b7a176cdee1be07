import type { Leaf } from '../domain/criterion';
import type { Decimal } from '../domain/decimal';
import type { Result } from '../domain/nominee';
import { writeDecimal, writePercent } from './numbers';
import { wordOf } from './words';

/** A result as the workbook shows it: "97,5%", "Đạt", "9 → 2"; empty while it is missing. */
export function showResult(leaf: Leaf, result: Result): string {
  switch (result.kind) {
    case 'missing':
      return '';
    case 'notApplicable':
      return wordOf('notApplicable');
    case 'number':
      return writeMeasure(leaf, result.value);
    case 'judged':
      return wordOf(result.passed ? 'passed' : 'failed');
    case 'level':
      return result.name;
    case 'ranks':
      return writeRankChange(result.last, result.now);
  }
}

/** A number that a leaf's results are measured in: percent points with their sign, others plain. */
export function writeMeasure({ percent }: Leaf, value: Decimal): string {
  return percent ? writePercent(value) : writeDecimal(value);
}

/** "9 → 2"; "Mới → 3". */
export function writeRankChange(last: Decimal | null, now: Decimal): string {
  return `${last === null ? wordOf('newcomer') : writeDecimal(last)} → ${writeDecimal(now)}`;
}

/** "sáng kiến": what is counted, in a sentence; "lần" where the criterion does not say. */
export function nameCounted({ unit }: Pick<Leaf, 'unit'>): string {
  const named = unit
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^số (?=.)/iu, '');
  if (named === '' || named.includes('%')) return 'lần';
  // "Sáng kiến", but not "TTHC".
  return /^\p{Lu}(?!\p{Lu})/u.test(named)
    ? `${named.charAt(0).toLowerCase()}${named.slice(1)}`
    : named;
}

/** "I.1 Xây dựng kế hoạch": how sentences speak of a criterion or a group. */
export function nameCriterion({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): string {
  const words = name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/u, '');
  return words === '' ? code : `${code} ${words}`;
}
