import { basename, dirname } from 'node:path';
import type { FileChoice, MergeChoices } from '../domain/merging/choose-version';
import { MERGE } from '../text/command-line/merge-command';
import { resolvePath } from './files';
import { isPattern } from './form-files';

type Named = { readonly take?: readonly string[]; readonly keep?: readonly string[] };

/** The choices by the position of the file among those to be merged, or what is wrong with them. */
export function readChoices(
  files: readonly string[],
  { take = [], keep = [] }: Named,
): MergeChoices | string {
  const chosen = new Map<string, FileChoice>();
  for (const [choice, words] of [
    ['take', take],
    ['keep', keep],
  ] as const) {
    for (const word of words) {
      const meant = findMeant(files, word);
      if (meant.length === 0) {
        return isPattern(word) ? MERGE.notExpanded(word) : MERGE.unknownChoice(`--${choice}`, word);
      }
      if (meant.length > 1 && meant.every((file) => basename(file) === word)) {
        return MERGE.ambiguousChoice(word, meant);
      }
      for (const file of meant) {
        if ((chosen.get(file) ?? choice) !== choice) return MERGE.chosenTwice(file);
        chosen.set(file, choice);
      }
    }
  }
  const byPosition = [...chosen].map(([file, choice]) => [files.indexOf(file), choice] as const);
  return { files: new Map(byPosition), cells: new Map() };
}

/** The file at this path, or those of the folder there; else those of this name, wherever they stand. */
function findMeant(files: readonly string[], word: string): readonly string[] {
  const path = resolvePath(word);
  const named = files.filter((file) => {
    const own = resolvePath(file);
    return own === path || dirname(own) === path;
  });
  return named.length > 0 ? named : files.filter((file) => basename(file) === word);
}
