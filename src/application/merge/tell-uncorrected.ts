import { isSameValue } from '../../domain/merging/same-value';
import type { MergeProblem } from '../../text/problems/merge-problems';
import { formRowKey } from '../../workbook/forms/read/form-row-key';
import type { FormEntry, ReturnedForm } from '../../workbook/forms/read/returned-form';
import type { CellReaders } from '../../workbook/reading/recognise-cell';
import { placeOf } from './check-entry';

/** Rows of a correction, used or refused, that came back with the very answers that were to be corrected. */
export function tellUncorrected(
  { written }: ReturnedForm,
  readerOf: CellReaders,
): readonly MergeProblem[] {
  const isAsAnswered = ({ column, answered, value, mark }: FormEntry): boolean => {
    const read = readerOf(column);
    return answered !== null && mark === undefined && isSameValue(read(value), read(answered));
  };
  const touched = new Set(written.filter((entry) => !isAsAnswered(entry)).map(formRowKey));
  const places = written.filter((entry) => !touched.has(formRowKey(entry))).map(placeOf);
  return places.length === 0 ? [] : [{ code: 'not-corrected', places }];
}
