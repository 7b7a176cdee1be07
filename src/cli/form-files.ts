import { join } from 'node:path';
import { MERGE } from '../text/command-line/merge-command';
import { statIfThere } from './disk';
import type { Disk } from './disk';
import { resolvePath } from './files';
import { describePassedOver, listFolder } from './form-folder';
import type { PassedOver } from './form-folder';

export type FormFiles = {
  readonly files: readonly string[];
  /** Named more than once. */
  readonly doubled: readonly string[];
  /** What else lies in the folders that were named. */
  readonly passedOver: readonly PassedOver[];
};

/**
 * The files that FORM… means, each once; a folder stands for its spreadsheets, those that cannot be
 * read too, which is said when they are opened. Or why there are none.
 */
export async function listFormFiles(
  disk: Disk,
  words: readonly string[],
): Promise<FormFiles | string> {
  const files = new Map<string, string>();
  const doubled = new Set<string>();
  const passedOver: PassedOver[] = [];
  for (const word of words) {
    const meant = await listMeant(disk, word);
    if (typeof meant === 'string') return meant;
    for (const file of meant.files) {
      const path = resolvePath(file);
      if (files.has(path)) doubled.add(file);
      else files.set(path, file);
    }
    passedOver.push(...meant.passedOver);
  }
  return { files: [...files.values()], doubled: [...doubled], passedOver };
}

async function listMeant(
  disk: Disk,
  word: string,
): Promise<Pick<FormFiles, 'files' | 'passedOver'> | string> {
  const path = resolvePath(word);
  const found = await statIfThere(disk, path).catch(() => null);
  if (found === null && isPattern(word)) return MERGE.notExpanded(word);
  if (found?.isDirectory() !== true) return { files: [word], passedOver: [] };
  const content = await listFolder(disk, path).catch(() => null);
  if (content === null) return MERGE.folderNotRead(word);
  const { spreadsheets, others, folders } = content;
  const passed = { folder: word, files: others, folders };
  return spreadsheets.length === 0
    ? [MERGE.emptyFolder(word), ...describePassedOver(passed)].join('\n')
    : { files: spreadsheets.map((name) => join(word, name)), passedOver: [passed] };
}

/** Most shells put the names of the files in its place; those of Windows do not. */
export function isPattern(word: string): boolean {
  return /[*?]/.test(word);
}
