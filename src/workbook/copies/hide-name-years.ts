import { foldText } from '../../domain/matching/fold-text';
import type { ScopeId } from '../../domain/scope';
import { HIDDEN, hideBirthYear } from './hide-texts';

/** A year in brackets, "Hoàng Thị Đ (1979)", or the last thing said, "Hoàng Thị Đ – 1979". */
const YEAR_OF_NAME = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})(?=[^([]*[)\]]|[^\p{L}\p{N}]*$)/gu;

/** Takes out of a person's name the day or year of birth that is written behind it, whatever year it is. */
export function hideYearsOfName(name: string): string {
  const years = name.match(YEAR_OF_NAME) ?? [];
  return years.reduce(hideBirthYear, hideBirthYear(name, ''));
}

type Named = { readonly name: string; readonly unit: string | null; readonly birthYear: string };

/**
 * The names of a scope's nominees, in their order, without days and years of birth. Who were told apart
 * by nothing else stay apart: "Nguyễn Văn A (…)", "Nguyễn Văn A (…2)".
 */
export function hideYearsOfNames(scope: ScopeId, nominees: readonly Named[]): readonly string[] {
  const hidden = nominees.map((one) => hideYears(scope, one));
  const identify = (name: string, { unit }: Named): string =>
    `${foldText(name)}\n${foldText(unit ?? '')}`;
  const taken = new Set(
    nominees.filter(({ name }, at) => hidden[at] === name).map((one) => identify(one.name, one)),
  );
  return nominees.map((one, at) => {
    const first = hidden[at] ?? '';
    if (first === one.name) return first;
    let shown = first;
    for (let number = 2; taken.has(identify(shown, one)); number += 1) {
      shown = first.replace(HIDDEN, `${HIDDEN}${number}`);
    }
    taken.add(identify(shown, one));
    return shown;
  });
}

function hideYears(scope: ScopeId, { name, birthYear }: Named): string {
  const shown = hideBirthYear(name, birthYear);
  // A collective may bear the year in which it was founded.
  return scope === 'caNhan' ? hideYearsOfName(shown) : shown;
}
