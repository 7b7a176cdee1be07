import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';

/** A cell as scripts are shown it: a number is the nearest double, a blank cell null. */
export type CellReport = number | string | boolean | null;

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
