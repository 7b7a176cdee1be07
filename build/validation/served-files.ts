import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a built add-in, by the path under which the server gives them. */
export interface ServedFiles {
  /** The file's bytes; undefined if there is no such file. */
  read(path: string): Buffer | undefined;
}

/** The files of a folder such as `dist`. */
export function filesOfFolder(folder: string): ServedFiles {
  return {
    read(name) {
      const file = path.join(folder, name);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  };
}

/** What is served at an address, for an add-in whose pane is at `paneAddress`. */
export function fileAt(
  files: ServedFiles,
  paneAddress: string,
  address: string | undefined,
): Buffer | undefined {
  const base = paneAddress.slice(0, paneAddress.lastIndexOf('/') + 1);
  if (!address?.startsWith(base)) return undefined;
  return files.read(decodeURIComponent(address.slice(base.length)));
}
