import { randomBytes } from 'node:crypto';
import { dirname, extname, join, resolve } from 'node:path';
import { MOST_BYTES } from '../application/most-bytes';
import type { FileFault } from '../text/problems/file-faults';
import { isMissing, statIfThere } from './disk';
import type { Disk } from './disk';

/** Paths count from where the command was called; `npm run tdkt` itself runs in the project's folder. */
export function resolvePath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return resolve(script === 'tdkt' && calledFrom !== undefined ? calledFrom : process.cwd(), path);
}

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: FileFault };

type ReadFault =
  'file-not-found' | 'file-is-folder' | 'file-locked' | 'not-a-workbook' | 'too-large';

/** Reads a whole file; one beyond 100 MB is refused unread. */
export async function readBytes(disk: Disk, path: string): Promise<FileBytes> {
  const refuse = (code: ReadFault): FileBytes => ({ ok: false, fault: { code, file: path } });
  const target = resolvePath(path);
  try {
    const found = await statIfThere(disk, target);
    if (found === null) return refuse('file-not-found');
    if (found.isDirectory()) return refuse('file-is-folder');
    // Devices and pipes have no size and may have no end.
    if (!found.isFile()) return refuse('not-a-workbook');
    if (found.size > MOST_BYTES) return refuse('too-large');
    return { ok: true, bytes: await disk.readFile(target) };
  } catch (error) {
    return refuse(isMissing(error) ? 'file-not-found' : 'file-locked');
  }
}

/** Why an output path is refused before any work is done; null when it may be written. */
export async function refuseOutput(
  disk: Disk,
  out: string,
  inputs: readonly string[],
  force: boolean,
): Promise<FileFault | null> {
  const target = resolvePath(out);
  if (extname(target).toLowerCase() !== '.xlsx') return { code: 'output-not-xlsx', file: out };
  try {
    if (await isOneOf(disk, out, inputs)) return { code: 'output-is-input', file: out };
    const folder = await statIfThere(disk, dirname(target));
    if (folder?.isDirectory() !== true) return { code: 'output-folder-missing', file: out };
    const found = await statIfThere(disk, target);
    const isFree = found === null || (force && !found.isDirectory());
    return isFree ? null : { code: 'output-exists', file: out };
  } catch {
    return { code: 'output-not-written', file: out };
  }
}

/**
 * Why several files of one run cannot be written: one of them is an input, or two of them are one.
 * Nothing but the paths is looked at.
 */
export async function refuseClashes(
  disk: Disk,
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<FileFault | null> {
  for (const [index, out] of outputs.entries()) {
    if (await isOneOf(disk, out, inputs)) return { code: 'output-is-input', file: out };
    if (await isOneOf(disk, out, outputs.slice(0, index))) {
      return { code: 'output-named-twice', file: out };
    }
  }
  return null;
}

async function isOneOf(disk: Disk, path: string, others: readonly string[]): Promise<boolean> {
  for (const other of others) {
    if (await isSameFile(disk, resolvePath(path), resolvePath(other))) return true;
  }
  return false;
}

/** The same path, or another path or link to the same file. */
async function isSameFile(disk: Disk, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = [await statIfThere(disk, one), await statIfThere(disk, other)];
  return first !== null && first.dev === second?.dev && first.ino === second.ino;
}

/**
 * Writes whole or not at all: into a new file beside, which then takes the name, and the rights of
 * the file that had it. Without `force` a file that another run has made meanwhile stays.
 */
export async function writeBytes(
  disk: Disk,
  out: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<FileFault | null> {
  const target = resolvePath(out);
  const beside = join(dirname(target), `.tdkt-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const replaced = await statIfThere(disk, target);
    const file = await disk.create(beside);
    try {
      if (replaced !== null) await file.chmod(replaced.mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!force && (await statIfThere(disk, target)) !== null) {
      await disk.remove(beside);
      return { code: 'output-exists', file: out };
    }
    await disk.rename(beside, target);
    return null;
  } catch {
    return cleanUp(disk, out, beside);
  }
}

async function cleanUp(disk: Disk, out: string, beside: string): Promise<FileFault> {
  try {
    await disk.remove(beside);
    return { code: 'output-not-written', file: out };
  } catch {
    return { code: 'output-left-over', file: beside };
  }
}
