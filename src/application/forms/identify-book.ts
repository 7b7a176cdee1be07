import { criteriaBlock } from '../../domain/place';
import { retellCriteria } from '../../domain/retelling/retell-criteria';
import { retellInformation } from '../../domain/retelling/retell-information';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { dayOf } from '../../text/days';
import type { BookIdentity, FormIdentity } from '../../workbook/forms/form';
import { digestBook, digestCriteria, numberForm } from '../../workbook/forms/form-digests';
import type { CheckedWorkbook } from '../check/check-workbook';

/**
 * What all forms of a workbook say of it, with a digest of each scope that it has criteria of. An
 * agency, a movement or a year that is missing is "".
 */
export function identifyBook({
  reading: { draft },
}: {
  readonly reading: Pick<CheckedWorkbook['reading'], 'draft'>;
}): BookIdentity {
  const information = retellInformation(draft);
  const { agency = '', movement = '', year = '' } = information;
  const scopes = SCOPES.filter((scope) => draft.has(criteriaBlock(scope)));
  const criteria = scopes.map((scope): readonly [ScopeId, string] => [
    scope,
    digestCriteria(retellCriteria(draft.get(criteriaBlock(scope)))),
  ]);
  const book = digestBook(information, scopes);
  return { book, agency, movement, year, criteria: new Map(criteria) };
}

/** What a form says of itself when it is sent on this day, with the number that verifies it. */
export function completeIdentity(
  facts: Omit<FormIdentity, 'number' | 'sentOn'>,
  now: Date,
): FormIdentity {
  const whole = { ...facts, sentOn: dayOf(now) };
  return { ...whole, number: numberForm(whole) };
}
