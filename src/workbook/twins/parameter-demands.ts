import { formatDecimal } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import { decimalOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { Rule } from '../../domain/rules/rule';
import { roundToStep } from '../formulas/round-formula';
import type { Demand } from './demand';
import { isOtherKind } from './follow-input';

export const NOT_NEGATIVE: Demand = (cell) => `${cell}>=0`;
export const POSITIVE: Demand = (cell) => `${cell}>0`;

/** Neither a date nor a percentage; a percentage where the cell given is formatted as one. */
export function ofKind(percentCell: string | null): Demand {
  return (cell) => `NOT(${isOtherKind(cell, percentCell)})`;
}

/** Points are whole steps, without binary dust. */
export function wholeSteps(step: Decimal): Demand {
  return (cell) => `ROUND(${cell},9)=${roundToStep(cell, step)}`;
}

/** Points that are rounded to the step before they count. */
export function noMoreThan(max: string, step: Decimal): Demand {
  return (cell) => `${roundToStep(cell, step)}<=${max}`;
}

/** No tier and no level is worth more than the maximum. */
export function reachScale(rule: Rule, step: Decimal): readonly Demand[] {
  const highest = highestOfScale(rule);
  if (highest === 0) return [];
  const least = formatDecimal(decimalOfPoints(highest, step));
  return [(cell) => `ROUND(${cell},9)>=${least}`];
}

function highestOfScale(rule: Rule): Points {
  switch (rule.kind) {
    case 'tiers':
    case 'rankChange':
      return Math.max(...rule.tiers.map(({ points }) => points));
    case 'levels':
      return Math.max(...rule.levels.map(({ points }) => points));
    default:
      return 0;
  }
}
