import type { FormFault } from '../../../text/problems/form-faults';
import { FORM_LABELS } from '../../../text/travel/forms';
import { placeOfFact } from './find-facts';
import type { SheetFacts } from './find-facts';
import { textOf } from './form-claims';

/** Số dòng có mã: how many rows a sheet says that it was sent with; null where it does not say. */
export function readRowCount(facts: SheetFacts): number | null {
  const text = textOf(facts, 'rows');
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** A count of the head that is not what it was. */
export function tellAlteredCount(
  facts: SheetFacts,
  label: 'rows' | 'page',
  was: string,
): FormFault {
  const is = textOf(facts, label);
  const place = placeOfFact(facts, label);
  return { code: 'identity-altered', label: FORM_LABELS[label], was, is, ...place };
}

/** A count of the head that neither the form bears out nor the workbook at hand. */
export function tellDoubtfulCount(
  facts: SheetFacts,
  label: 'rows' | 'page',
  { found, known }: { readonly found: number; readonly known: number },
): FormFault {
  const what = label === 'rows' ? 'row' : 'sheet';
  const is = textOf(facts, label);
  const place = placeOfFact(facts, label);
  return { code: 'count-doubtful', what, label: FORM_LABELS[label], is, found, known, ...place };
}
