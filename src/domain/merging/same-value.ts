import { formatDecimal } from '../decimal';
import type { Found } from '../draft';

/**
 * The same for two cells that say the same: numbers by their decimal, words of the vocabulary by their
 * meaning, texts letter by letter however the letters and line ends are stored. A blank cell is "".
 */
export function valueKey(found: Found): string {
  switch (found.kind) {
    case 'blank':
      return '';
    case 'number':
      return `number ${formatDecimal(found.value)}`;
    case 'term':
      return `term ${found.term}`;
    case 'text':
    case 'scale':
      return `text ${found.value.normalize('NFC').replace(/\r\n?/g, '\n')}`;
    case 'uncalculated':
      return found.kind;
    default:
      return `${found.kind} ${found.value}`;
  }
}

export function isSameValue(one: Found, other: Found): boolean {
  return valueKey(one) === valueKey(other);
}
