import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';

/** A cell as scripts are shown it: a number is the nearest double, a blank cell null. */
export type CellReport = number | string | boolean | null;

/**
 * What a cell holds, as scripts compare it: 98% is 0.98, a word of the vocabulary as it was typed, a
 * date as "2026-12-05", an error by its sign ("#N/A").
 */
export function showValue(found: Found): CellReport {
  switch (found.kind) {
    case 'blank':
      return null;
    case 'number':
      return numberOfDecimal(found.value);
    case 'boolean':
      return found.value;
    default:
      return showFound(found);
  }
}
