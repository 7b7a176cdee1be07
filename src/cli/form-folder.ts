import { join } from 'node:path';
import { MERGE } from '../text/command-line/merge-command';
import type { Disk } from './disk';

type FolderContent = {
  readonly spreadsheets: readonly string[];
  readonly others: readonly string[];
  /** Those that hold something. */
  readonly folders: readonly string[];
};

/** What was not looked at in a folder that stands for forms. */
export type PassedOver = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
};

/** What a person sees in a folder, in the order of names; nothing of what its own folders hold. */
export async function listFolder(disk: Disk, path: string): Promise<FolderContent> {
  const names = await listShown(disk.listFiles, path);
  const folders: string[] = [];
  for (const name of await listShown(disk.listFolders, path)) {
    if (await holdsSomething(disk, join(path, name))) folders.push(name);
  }
  return {
    spreadsheets: names.filter((name) => SPREADSHEET.test(name)),
    others: names.filter((name) => !SPREADSHEET.test(name)),
    folders,
  };
}

/** Which files and folders a person may have meant to be merged, and were not. */
export function describePassedOver({ folder, files, folders }: PassedOver): readonly string[] {
  return [
    ...(folders.length === 0 ? [] : [MERGE.foldersPassedOver(folder, folders)]),
    ...(files.length === 0 ? [] : [MERGE.filesPassedOver(folder, files)]),
  ];
}

/** The same as paths. */
export function listPassedOver({ folder, files, folders }: PassedOver): readonly string[] {
  return [...folders, ...files].map((name) => join(folder, name));
}

/** One that cannot be looked into may hold forms. */
async function holdsSomething(disk: Disk, folder: string): Promise<boolean> {
  try {
    const files = await listShown(disk.listFiles, folder);
    return files.length > 0 || (await listShown(disk.listFolders, folder)).length > 0;
  } catch {
    return true;
  }
}

async function listShown(list: Disk['listFiles'], folder: string): Promise<readonly string[]> {
  const names = await list(folder);
  return names.filter((name) => !HIDDEN.test(name)).sort(IN_ORDER.compare);
}

const SPREADSHEET = /\.(?:xls[bmx]?|xlt[mx]?|f?ods|ots|csv|tsv|numbers|et)$/i;

/** Excel keeps "~$name.xlsx" beside a file that is open; the others are the systems' own. */
const HIDDEN = /^(?:~\$|\.|(?:__MACOSX|desktop\.ini|Thumbs\.db)$)/i;

const IN_ORDER = new Intl.Collator('vi', { numeric: true });
