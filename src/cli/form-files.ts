import { join } from 'node:path';
import { MERGE } from '../text/command-line/merge-command';
import { statIfThere } from './disk';
import type { Disk } from './disk';
import { resolvePath } from './files';

export type FormFiles = {
  readonly files: readonly string[];
  /** Named more than once. */
  readonly doubled: readonly string[];
};

/** The files that FORM… means, each once; a folder stands for its workbooks. Or why there are none. */
export async function listFormFiles(
  disk: Disk,
  words: readonly string[],
): Promise<FormFiles | string> {
  const files = new Map<string, string>();
  const doubled = new Set<string>();
  for (const word of words) {
    const meant = await listMeant(disk, word);
    if (typeof meant === 'string') return meant;
    for (const file of meant) {
      const path = resolvePath(file);
      if (files.has(path)) doubled.add(file);
      else files.set(path, file);
    }
  }
  return { files: [...files.values()], doubled: [...doubled] };
}

async function listMeant(disk: Disk, word: string): Promise<readonly string[] | string> {
  const path = resolvePath(word);
  const found = await statIfThere(disk, path).catch(() => null);
  if (found === null && isPattern(word)) return MERGE.notExpanded(word);
  if (found?.isDirectory() !== true) return [word];
  const names = await disk.listFiles(path).catch(() => null);
  if (names === null) return MERGE.folderNotRead(word);
  const workbooks = names.filter((name) => WORKBOOK.test(name)).sort(IN_ORDER.compare);
  return workbooks.length === 0
    ? MERGE.emptyFolder(word)
    : workbooks.map((name) => join(word, name));
}

/** Excel keeps "~$name.xlsx" beside a file that is open; what begins with a dot is hidden. */
const WORKBOOK = /^(?!~\$|\.).*\.xlsx$/i;
const IN_ORDER = new Intl.Collator('vi', { numeric: true });

/** Most shells put the names of the files in its place; those of Windows do not. */
export function isPattern(word: string): boolean {
  return /[*?]/.test(word);
}
