import { rmSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Stats } from 'node:fs';

/** A file opened for writing. */
export type OpenedFile = Pick<FileHandle, 'chmod' | 'writeFile' | 'sync' | 'close'>;

/** All that the command line asks of the disk; each may fail at any time. */
export type Disk = {
  readonly stat: (path: string) => Promise<Stats>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The names of what a folder holds, its own folders apart. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  /** The names of the folders in a folder. */
  readonly listFolders: (folder: string) => Promise<readonly string[]>;
  /** Makes a new file; fails where there is one. */
  readonly create: (path: string) => Promise<OpenedFile>;
  /** Makes a folder with those above it; does nothing where it is there. */
  readonly makeFolder: (path: string) => Promise<unknown>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

/** Files made that have neither got their name nor been taken away. */
const unfinished = new Set<string>();

export const REAL_DISK: Disk = {
  stat: (path) => stat(path),
  readFile: (path) => readFile(path),
  listFiles: async (folder) => {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((one) => !one.isDirectory()).map(({ name }) => name);
  },
  listFolders: async (folder) => {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((one) => one.isDirectory()).map(({ name }) => name);
  },
  create: async (path) => {
    const file = await open(path, 'wx');
    unfinished.add(path);
    return file;
  },
  makeFolder: (path) => mkdir(path, { recursive: true }),
  rename: async (from, to) => {
    await rename(from, to);
    unfinished.delete(from);
  },
  remove: async (path) => {
    // Virus scanners hold on to new files for a moment.
    await rm(path, { force: true, maxRetries: 3 });
    unfinished.delete(path);
  },
};

/** For a run that is told to end at once. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/** Null when nothing is there; any other failure throws. */
export async function statIfThere(disk: Disk, path: string): Promise<Stats | null> {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether a failure of the disk says that nothing is there. */
export function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
