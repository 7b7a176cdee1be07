import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Stats } from 'node:fs';

/** A file opened for writing. */
export type OpenedFile = Pick<FileHandle, 'chmod' | 'writeFile' | 'sync' | 'close'>;

/** All that the command line asks of the disk; each may fail at any time. */
export type Disk = {
  readonly stat: (path: string) => Promise<Stats>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Makes a new file; fails where there is one. */
  readonly create: (path: string) => Promise<OpenedFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

export const REAL_DISK: Disk = {
  stat: (path) => stat(path),
  readFile: (path) => readFile(path),
  create: (path) => open(path, 'wx'),
  rename,
  // Virus scanners hold on to new files for a moment.
  remove: (path) => rm(path, { force: true, maxRetries: 3 }),
};

/** Null when nothing is there; any other failure throws. */
export async function statIfThere(disk: Disk, path: string): Promise<Stats | null> {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
