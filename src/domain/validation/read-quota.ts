import type { Quota } from '../awards/award-rule';
import { compareDecimals, isWholeNumber, normalizeDecimal, percentPointsOf } from '../decimal';
import type { Decimal } from '../decimal';
import { isNegative } from '../points';
import { faultOf, numberFaultOf } from './cell-faults';
import type { RowReader } from './row-reader';

const HUNDRED: Decimal = { units: 100, scale: 0 };

/** Số lượng tối đa: a whole number or a percentage, not both; null when neither is stated. */
export function readQuota(row: RowReader): Quota | null {
  const count = row.number('quotaCount');
  const percent = readShare(row);
  if (count !== null && percent !== null) {
    row.report({ code: 'award-invalid' }, 'quotaShare');
  }
  if (count === null) return percent === null ? null : { kind: 'share', percent };
  if (!isNegative(count) && isWholeNumber(count)) {
    return { kind: 'count', count: normalizeDecimal(count).units };
  }
  row.report({ code: 'award-invalid' }, 'quotaCount');
  return null;
}

/** In percent points, from 0 to 100. */
function readShare(row: RowReader): Decimal | null {
  const found = row.find('quotaShare');
  if (found.kind === 'blank') return null;
  if (found.kind !== 'number') {
    row.report(faultOf(found) ?? numberFaultOf(found), 'quotaShare');
    return null;
  }
  if (!found.percentFormat && found.value.units !== 0) {
    row.report({ code: 'percent-format-missing', value: found.value }, 'quotaShare');
    return null;
  }
  const percent = percentPointsOf(found.value);
  if (!isNegative(percent) && compareDecimals(percent, HUNDRED) <= 0) return percent;
  row.report({ code: 'share-out-of-range', value: percent }, 'quotaShare');
  return null;
}
