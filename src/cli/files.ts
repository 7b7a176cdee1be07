import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileFault } from '../text/file-faults';

/** Paths count from where the command was called; `npm run tdkt` itself runs in the project's folder. */
export function resolvePath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return resolve(script === 'tdkt' && calledFrom !== undefined ? calledFrom : process.cwd(), path);
}

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: FileFault };

export async function readBytes(path: string): Promise<FileBytes> {
  try {
    return { ok: true, bytes: await readFile(resolvePath(path)) };
  } catch (error) {
    return { ok: false, fault: { code: readFaultOf(error), file: path } };
  }
}

function readFaultOf(error: unknown): 'file-not-found' | 'file-is-folder' | 'file-locked' {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file-not-found';
  return code === 'EISDIR' ? 'file-is-folder' : 'file-locked';
}

/** Why an output path is refused before any work is done; null when it may be written. */
export function refuseOutput(out: string, input: string | null, force: boolean): FileFault | null {
  const target = resolvePath(out);
  if (extname(target).toLowerCase() !== '.xlsx') return { code: 'output-not-xlsx', file: out };
  if (input !== null && isSameFile(target, resolvePath(input))) {
    return { code: 'output-is-input', file: out };
  }
  if (!existsSync(dirname(target))) return { code: 'output-folder-missing', file: out };
  if (existsSync(target) && (!force || statSync(target).isDirectory())) {
    return { code: 'output-exists', file: out };
  }
  return null;
}

/** The same path, or another path or link to the same file. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [statSync(one), statSync(other)];
  return first.dev === second.dev && first.ino === second.ino;
}

/** Writes whole or not at all: into a new file beside, which then takes the name. */
export async function writeBytes(out: string, bytes: Uint8Array): Promise<FileFault | null> {
  const target = resolvePath(out);
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return null;
  } catch {
    await rm(beside, { force: true });
    return { code: 'output-not-written', file: out };
  }
}
