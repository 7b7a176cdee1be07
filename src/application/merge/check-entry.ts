import type { Found } from '../../domain/draft';
import { isSameValue } from '../../domain/merging/same-value';
import { reportProblem } from '../../domain/problem';
import type { FormPlace } from '../../text/problems/form-places';
import type { MergeProblem, UnusableReason } from '../../text/problems/merge-problems';
import type { FormEntry } from '../../workbook/forms/read/returned-form';
import type { Edit } from './file-findings';
import { placeOfCell } from './master';
import type { Master } from './master';

/** An answer on its way to its cell of the workbook, or why it cannot be carried there. */
export function checkEntry(
  entry: FormEntry,
  said: Pick<Edit, 'key' | 'sent' | 'bases' | 'value'>,
  master: Master,
): Edit | MergeProblem {
  const place = placeOf(entry);
  const { value } = said;
  const { nominee } = entry;
  const criterion = entry.column.slice(entry.column.indexOf(':') + 1);
  const cell = master.findCell(entry);
  if (cell === null) return { code: 'column-missing', criterion, place };
  const reason = findUnusable(value, master.isPercent(entry));
  if (reason !== null) return { code: 'value-unusable', reason, value, place };
  const fault = master.judge(entry, value);
  if (fault !== null) {
    const problem = reportProblem(fault, cell.place);
    return { code: 'value-wrong', nominee, criterion, problem, place };
  }
  if (master.holdsFormula(cell) && !isSameValue(value, cell.found)) {
    return { code: 'formula-in-book', place, cell: placeOfCell(cell) };
  }
  return { ...said, nominee, criterion, cell, place };
}

/** The cell of the workbook keeps its own format: a number typed under another would mean another. */
function findUnusable(value: Found, isPercent: boolean): UnusableReason | null {
  switch (value.kind) {
    case 'date':
    case 'boolean':
    case 'error':
    case 'uncalculated':
      return value.kind;
    case 'number':
      if (value.value.units === 0 || value.percentFormat === isPercent) return null;
      return isPercent ? 'percent-missing' : 'percent-unexpected';
    default:
      return null;
  }
}

/** Without what else an entry says. */
export function placeOf({ sheet, row, cell }: FormPlace): FormPlace {
  return { sheet, row, cell };
}
