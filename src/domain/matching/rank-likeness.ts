import { foldForSearch } from './fold-for-search';

/** Less is chance. */
const LEAST_LIKENESS = 0.2;

/** The most alike first; what is hardly alike is left out. The order of equals stays. */
export function rankLikeness<One extends { readonly spellings: readonly string[] }>(
  wanted: string,
  known: readonly One[],
): readonly One[] {
  const pairs = listPairs(wanted);
  return known
    .map((one) => ({
      one,
      likeness: Math.max(...one.spellings.map((text) => compare(pairs, listPairs(text)))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ one }) => one);
}

/** Twice the pairs that both have, among all pairs (Dice): 1 for the same, 0 for nothing in common. */
function compare(pairs: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (pairs.length + others.length);
}

/** Neighbouring letters, the edges of the text among them. */
function listPairs(text: string): readonly string[] {
  const letters = [' ', ...foldForSearch(text), ' '];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
