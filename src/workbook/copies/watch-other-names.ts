import { foldText } from '../../domain/matching/fold-text';
import type { ScopeId } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';
import { hideYearsOfName } from './hide-name-years';

/** Somebody's name, and which row of the scope's list it stands in, from 0. */
export type NamedRow = { readonly scope: ScopeId; readonly row: number; readonly name: string };

type KnownName = { readonly words: readonly string[]; readonly isOwn: boolean };

/**
 * Tells whether a text names somebody who is not of the unit: whole words, however they are spelled.
 * Part of a longer name is none: neither "Thôn 1" in "Thôn 10", nor in the unit's own "Chi bộ Thôn 1".
 * Where there is no unit, nobody is another.
 */
export function watchOtherNames(
  rows: readonly NamedRow[],
  unit: Unit | null,
): (text: string) => boolean {
  if (unit === null) return () => false;
  const known = indexByFirstWord([
    { words: listWords(unit.name), isOwn: true },
    ...rows.flatMap(({ scope, row, name }) => {
      const isOwn = unit.rows.get(scope)?.has(row) === true;
      return [name, cutName(name)].map((one) => ({ words: listWords(one), isOwn }));
    }),
  ]);
  return (text) => {
    const words = listWords(text);
    for (let at = 0; at < words.length;) {
      const met = known.get(words[at] ?? '')?.find((name) => standsAt(name, words, at));
      if (met?.isOwn === false) return true;
      at += met?.words.length ?? 1;
    }
    return false;
  };
}

/** The longest first, the unit's own before others': what two bear is no sign of the other. */
function indexByFirstWord(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first === undefined) continue;
    const namesakes = index.get(first);
    if (namesakes === undefined) index.set(first, [name]);
    else namesakes.push(name);
  }
  for (const namesakes of index.values()) {
    namesakes.sort(
      (one, other) =>
        other.words.length - one.words.length || Number(other.isOwn) - Number(one.isOwn),
    );
  }
  return index;
}

function standsAt({ words: name }: KnownName, words: readonly string[], at: number): boolean {
  return name.every((word, offset) => words[at + offset] === word);
}

/** "Nguyễn Văn B" of "Nguyễn Văn B (1971)" and of "Nguyễn Văn B, nữ". */
function cutName(name: string): string {
  return hideYearsOfName(name).split(/[([,;]/u)[0] ?? '';
}

function listWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
