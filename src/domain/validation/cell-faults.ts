import { formatDecimal, percentPointsOf } from '../decimal';
import type { Found } from '../draft';
import { readNumberText } from '../matching/read-number-text';
import type { ProblemDetail } from '../problem';

/** An error value or a formula without a value: wrong wherever it stands. */
export function faultOf(found: Found): ProblemDetail | null {
  if (found.kind === 'error') return { code: 'cell-error', value: found.value };
  if (found.kind === 'uncalculated') return { code: 'formula-uncalculated' };
  return null;
}

/** What is wrong with a cell where a plain number belongs; null for one, and for a blank cell. */
export function plainNumberFaultOf(found: Found): ProblemDetail | null {
  if (found.kind === 'blank') return null;
  if (found.kind !== 'number') return numberFaultOf(found);
  if (!found.percentFormat || found.value.units === 0) return null;
  return { code: 'percent-format-unexpected', value: percentPointsOf(found.value) };
}

/** What is wrong with a cell that should hold a number and does not. */
export function numberFaultOf(found: Found): ProblemDetail {
  const fault = faultOf(found);
  if (fault !== null) return fault;
  const value = showFound(found);
  if (found.kind === 'date') return { code: 'date-not-number', value };
  const looksLike = found.kind === 'text' ? readNumberText(value) : null;
  if (looksLike !== null) return { code: 'number-as-text', value, reading: looksLike.reading };
  return { code: 'not-a-number', value };
}

/** A cell as it would be typed; an error value by its sign, an uncalculated formula as nothing. */
export function showFound(found: Found): string {
  switch (found.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'number':
      return formatDecimal(found.value);
    case 'boolean':
      return found.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'term':
    case 'scale':
    case 'date':
    case 'error':
      return found.value;
  }
}
