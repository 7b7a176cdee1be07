import { REAL_DISK } from '../../src/cli/disk';
import type { Disk, OpenedFile } from '../../src/cli/disk';

export type Operation = keyof Disk | 'chmod' | 'write' | 'sync' | 'close';

class DiskError extends Error {
  readonly code = 'EIO';
}

/**
 * The real disk, on which some operations fail: nothing happens then, but for a write, which leaves
 * half, and a close, which closes. `done` lists every operation in order.
 */
export function makeFaultyDisk(fails: (operation: Operation, position: number) => boolean): {
  readonly disk: Disk;
  readonly done: readonly Operation[];
} {
  const done: Operation[] = [];
  const mayFail = (operation: Operation): void => {
    done.push(operation);
    if (fails(operation, done.length - 1)) throw new DiskError('the disk failed');
  };
  const open = (file: OpenedFile): OpenedFile => ({
    chmod: async (mode) => {
      mayFail('chmod');
      await file.chmod(mode);
    },
    writeFile: async (data) => {
      const bytes = data as Uint8Array;
      await file.writeFile(bytes.subarray(0, bytes.length / 2));
      mayFail('write');
      await file.writeFile(bytes.subarray(bytes.length / 2));
    },
    sync: async () => {
      mayFail('sync');
      await file.sync();
    },
    close: async () => {
      await file.close();
      mayFail('close');
    },
  });
  const disk: Disk = {
    stat: async (path) => {
      mayFail('stat');
      return REAL_DISK.stat(path);
    },
    readFile: async (path) => {
      mayFail('readFile');
      return REAL_DISK.readFile(path);
    },
    listFiles: async (path) => {
      mayFail('listFiles');
      return REAL_DISK.listFiles(path);
    },
    listFolders: async (path) => {
      mayFail('listFolders');
      return REAL_DISK.listFolders(path);
    },
    create: async (path) => {
      mayFail('create');
      return open(await REAL_DISK.create(path));
    },
    makeFolder: async (path) => {
      mayFail('makeFolder');
      await REAL_DISK.makeFolder(path);
    },
    rename: async (from, to) => {
      mayFail('rename');
      await REAL_DISK.rename(from, to);
    },
    remove: async (path) => {
      mayFail('remove');
      await REAL_DISK.remove(path);
    },
  };
  return { disk, done };
}
