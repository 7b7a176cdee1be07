import { numberOfDecimal, parseDecimal } from '../../../domain/decimal';
import type { Decimal } from '../../../domain/decimal';
import { numberOfPoints } from '../../../domain/points';
import type { Points } from '../../../domain/points';
import { showFound } from '../../../domain/validation/cell-faults';
import type { FoundCell } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import type { CellValue } from '../../sheet-plan';

/** A cell of the book as a form shows it. */
export function valueOf(cell: FoundCell | null | undefined): CellValue {
  if (cell === null || cell === undefined || isBlank(cell)) return null;
  return cell.kind === 'number' ? numberOfDecimal(cell.value) : showFound(cell);
}

/** Points in the contest's step, or the words that stand for them. */
export function pointsCell(points: Points | string, step: Decimal): CellValue {
  if (typeof points === 'string') return points || null;
  return numberOfPoints(points, step);
}

/** Numbers of a criterion: programs point at numbers that are kept as text. */
export function numberOf(text: string): CellValue {
  const value = parseDecimal(text);
  return value === null ? text || null : numberOfDecimal(value);
}
