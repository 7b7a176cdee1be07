import { buildReviewForms } from '../../workbook/forms/build/build-review-forms';
import { buildSelfForms } from '../../workbook/forms/build/build-self-forms';
import type { FormSource } from '../../workbook/forms/build/form-source';
import type { FormKind } from '../../workbook/forms/form';
import type { FormContent } from '../../workbook/forms/form-content';

/** What the forms of a kind hold: one for each recipient who is asked for anything. A nominee at a time. */
export function buildContents(
  kind: FormKind,
  sources: readonly FormSource[],
): Generator<void, readonly FormContent[]> {
  return kind === 'self' ? buildSelfForms(sources) : buildReviewForms(sources);
}
