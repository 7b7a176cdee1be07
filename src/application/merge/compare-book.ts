import { foldText } from '../../domain/matching/fold-text';
import type { ColumnKey } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { BookMark, CriterionPart, MergeProblem } from '../../text/problems/merge-problems';
import type { FormIdentity } from '../../workbook/forms/form';
import { plainText } from '../../workbook/forms/form-digests';
import type { ReturnedForm, ShownCriterion } from '../../workbook/forms/read/returned-form';
import type { ShownBook } from './show-book';

type Shown = Pick<ShownCriterion, 'scope' | 'code' | 'name' | 'rule' | 'max'>;

const MARKS = ['agency', 'movement', 'year'] as const satisfies readonly BookMark[];
const PARTS = ['name', 'rule', 'max'] as const satisfies readonly CriterionPart[];

/** Why a form is of another workbook; empty for one of this. */
export function findOtherBook(form: FormIdentity, book: ShownBook): readonly MergeProblem[] {
  if (form.book === book.book) return [];
  const differing = MARKS.filter((what) => foldText(form[what]) !== foldText(book[what]));
  const said: readonly BookMark[] = differing.length === 0 ? ['book'] : differing;
  return said.map((what) => ({ code: 'other-book', what, form: form[what], book: book[what] }));
}

/** Which criteria have changed since the form was made, as far as it shows them. */
export function findCriteriaChanges(
  { identity, criteria, asked }: ReturnedForm,
  book: ShownBook,
): readonly MergeProblem[] {
  const isSelf = identity.kind === 'self';
  return SCOPES.filter((scope) => {
    const digest = identity.criteria.get(scope);
    return digest !== undefined && digest !== book.criteria.get(scope);
  }).flatMap((scope): readonly MergeProblem[] => {
    const shown = unique(criteria.filter((one) => one.scope === scope));
    const changes = shown.flatMap((form): readonly MergeProblem[] => {
      const { code: criterion, name } = form;
      const own = findShown(form, book);
      if (own === undefined) return [{ code: 'criterion-removed', scope, criterion, name }];
      return PARTS.filter((what) => !isSameText(form[what], own[what])).map((what) => ({
        code: 'criterion-changed',
        scope,
        criterion,
        what,
        form: form[what],
        book: own[what],
      }));
    });
    const own = book.shown.filter((one) => one.scope === scope);
    const codes = asked.filter((one) => one.scope === scope).map(({ column }) => codeOf(column));
    const told = [
      ...changes,
      // Departments are shown their own criteria only.
      ...(isSelf ? listAdded(shown, own) : []),
      ...listReassigned(new Set(codes), own, isSelf),
    ];
    return told.length > 0 ? told : [{ code: 'criteria-changed', scope }];
  });
}

function listAdded(shown: readonly Shown[], own: ShownBook['shown']): readonly MergeProblem[] {
  const isShown = ({ code }: Shown): boolean => shown.some((one) => isSameText(one.code, code));
  const leaves = own.filter(({ scorer }) => scorer !== null);
  const added = new Map(leaves.filter((one) => !isShown(one)).map((one) => [one.code, one]));
  return [...added.values()].map(({ scope, code, name }) => {
    return { code: 'criterion-added', scope, criterion: code, name };
  });
}

function listReassigned(
  asked: ReadonlySet<string>,
  own: ShownBook['shown'],
  isSelf: boolean,
): readonly MergeProblem[] {
  const told = new Map<string, MergeProblem>();
  for (const { scope, code: criterion, scorer } of own) {
    if (scorer === null || !asked.has(criterion)) continue;
    const { scoredBy, reviewer } = scorer;
    if ((scoredBy === 'selfScored') === isSelf) continue;
    told.set(criterion, { code: 'criterion-reassigned', scope, criterion, scoredBy, reviewer });
  }
  return [...told.values()];
}

/** "I.3" of "last:I.3". */
function codeOf(column: ColumnKey): string {
  return column.slice(column.indexOf(':') + 1);
}

/** The sheets of several nominees show the same criteria. */
function unique(shown: readonly Shown[]): readonly Shown[] {
  return [...new Map(shown.map((one) => [JSON.stringify(pickTexts(one)), one])).values()];
}

function pickTexts({ code, name, rule, max }: Shown): readonly string[] {
  return [code, name, rule, max];
}

/** A change of rank is shown in two rows, one of them without rule and points: like is set by like. */
function findShown(form: Shown, { shown }: ShownBook): Shown | undefined {
  const alike = shown.filter(
    ({ scope, code }) => scope === form.scope && isSameText(code, form.code),
  );
  const isBare = ({ rule, max }: Shown): boolean => rule === '' && max === '';
  return alike.find((one) => isBare(one) === isBare(form)) ?? alike[0];
}

/** As a reader sees them: programs store letters and line ends in several ways. */
function isSameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
