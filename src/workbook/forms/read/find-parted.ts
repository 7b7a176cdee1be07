import type { FormFault } from '../../../text/problems/form-faults';
import { reviewHeading } from '../../../text/travel/forms';
import { cellAddress } from '../../address';
import type { ReviewTable, ReviewTableCell } from './find-form-table';
import type { SheetReading } from './sheet-reading';

type Cells = readonly ReviewTableCell[];

/** Columns to be filled in that stand beside those of another criterion: each heading by its cell. */
export function findParted(reading: SheetReading, table: ReviewTable): readonly FormFault[] {
  return table.cells.flatMap((one): readonly FormFault[] => {
    const own = one.role === 'value' ? findLeft(table.cells, one) : null;
    if (own === null) return [];
    const [heading = '', beside = ''] = [one, own].map(({ code, part, role }) =>
      reviewHeading(code, part, role),
    );
    const besideCell = cellAddress(table.headingRow, own.column);
    const place = reading.place(table.headingRow, one.column);
    return [{ code: 'heading-parted', heading, beside, besideCell, ...place }];
  });
}

/**
 * The column that one to be filled in was sent beside and stands beside no longer; null while it does.
 * Columns of anybody's own may stand between, and whole criteria may have been moved.
 */
export function findLeft(cells: Cells, one: ReviewTableCell): ReviewTableCell | null {
  const before = cells[cells.indexOf(one) - 1];
  const ofCriterion = cells.filter((other) => other !== one && other.code === one.code);
  const shown = ofCriterion.filter(({ part, role }) => part === one.part && role !== 'value');
  // Where the book has no evidence it stands beside the result.
  const own = shown.length > 0 ? shown : ofCriterion;
  const [first] = own;
  if (first === undefined || (before !== undefined && own.includes(before))) return null;
  return first;
}
