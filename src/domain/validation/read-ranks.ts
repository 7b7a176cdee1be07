import { compareDecimals, isWholeNumber } from '../decimal';
import type { Decimal } from '../decimal';
import type { Found } from '../draft';
import type { Result } from '../nominee';
import type { ProblemDetail } from '../problem';
import type { Settings } from '../settings';
import { faultOf, plainNumberFaultOf } from './cell-faults';

export type RankCell = 'last' | 'now';

/** What two cells say, what is wrong with either, and which of them is blank and should not be. */
export type RanksReading = {
  readonly result: Result;
  readonly faults: readonly { readonly cell: RankCell; readonly fault: ProblemDetail }[];
  readonly blank: readonly RankCell[];
};

const ONE: Decimal = { units: 1, scale: 0 };
/** No list is longer than a sheet. */
const LAST_RANK: Decimal = { units: 1_048_576, scale: 0 };

/** Thứ hạng năm trước ("Mới" for a newcomer) and năm nay: whole numbers from 1. */
export function readRanks(last: Found, now: Found, settings: Settings): RanksReading {
  const cells = { last, now };
  const isNew = last.kind === 'term' && last.term === 'newcomer';
  const isSetAside =
    [last, now].some((found) => found.kind === 'term' && found.term === 'notApplicable') ||
    (isNew && settings.newcomer === 'notApplicable');
  const faults = (['last', 'now'] as const).flatMap((cell) => {
    const judge = isSetAside || (isNew && cell === 'last') ? faultOf : rankFaultOf;
    const fault = judge(cells[cell]);
    return fault === null ? [] : [{ cell, fault }];
  });
  if (isSetAside) return { result: { kind: 'notApplicable' }, faults, blank: [] };
  const blank = (['last', 'now'] as const).filter((cell) => cells[cell].kind === 'blank');
  if (faults.length > 0 || now.kind !== 'number' || !(isNew || last.kind === 'number')) {
    return { result: { kind: 'missing' }, faults, blank };
  }
  const result: Result = {
    kind: 'ranks',
    last: last.kind === 'number' ? last.value : null,
    now: now.value,
  };
  return { result, faults, blank };
}

function rankFaultOf(found: Found): ProblemDetail | null {
  const fault = plainNumberFaultOf(found);
  if (fault !== null || found.kind !== 'number') return fault;
  const { value } = found;
  const legal =
    isWholeNumber(value) &&
    compareDecimals(value, ONE) >= 0 &&
    compareDecimals(value, LAST_RANK) <= 0;
  return legal ? null : { code: 'rank-invalid', value };
}
