import { formatDecimal, normalizeDecimal } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';

/** Decimals to which binary dust is rounded away before points are rounded half up. */
const DUST = 9;
/** Most arguments of one call, with room for the longest reference. */
const MOST_ARGUMENTS = 200;

/** Rounded half up to the contest's step; wants an expression of 0 or more. */
export function roundToStep(expression: string, step: Decimal): string {
  const { units, scale } = normalizeDecimal(step);
  if (units === 1) return `ROUND(ROUND(${expression},${DUST}),${scale})`;
  const size = formatDecimal(step);
  return `ROUND(ROUND(ROUND((${expression})/${size},${DUST}),0)*${size},${scale})`;
}

/** Multiples of the step added up or taken off, without binary dust. */
export function roundSum(expression: string, step: Decimal): string {
  return `ROUND(${expression},${normalizeDecimal(step).scale})`;
}

/** "SUM(G9,I9)" or "COUNT(G9,I9)"; of very many cells a sum of such calls. */
export function overCells(name: 'SUM' | 'COUNT', cells: readonly string[]): string {
  if (cells.length === 0) return '0';
  const calls: string[] = [];
  for (let from = 0; from < cells.length; from += MOST_ARGUMENTS) {
    calls.push(`${name}(${cells.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  }
  return calls.join('+');
}
