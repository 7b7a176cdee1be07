import {
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_UNSAFE_FILENAME,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js';
import type { Entry } from '@zip.js/zip.js';
import type { UnreadableReason } from '../../text/problems/file-faults';
import { UnreadableError } from './unreadable';

const MOST_PARTS = 10_000;
const MEBIBYTE = 1024 * 1024;
/** All parts unpacked; pictures and charts, which nobody unpacks here, count too. */
const MOST_BYTES = 300 * MEBIBYTE;
/** One part that is read: a sheet of some three million cells. */
const MOST_PART_BYTES = 150 * MEBIBYTE;
/** Sheets of one repeated row shrink about a hundredfold; bombs a thousandfold. */
const MOST_RATIO = 250;
const SMALL_BYTES = 20 * MEBIBYTE;

export const READING = {
  checkCrc32: true,
  checkOverlappingEntry: true,
  // Some exporters fill the headers of parts carelessly: the directory and the checksum decide.
  checkLocalDirectory: false,
  useWebWorkers: false,
};

const ZIP_FAULTS: ReadonlyMap<string, UnreadableReason> = new Map([
  [ERR_EOCDR_NOT_FOUND, 'cut-off'],
  [ERR_BAD_FORMAT, 'cut-off'],
  [ERR_UNSAFE_FILENAME, 'unsafe-names'],
]);

/** The parts of a package, unpacked one by one when asked for. */
export class ZipPackage {
  private constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Refuses with an UnreadableError, bombs by what the directory declares: nothing is unpacked. */
  static async open(bytes: Uint8Array): Promise<ZipPackage> {
    try {
      return new ZipPackage(await listEntries(bytes));
    } catch (error) {
      if (error instanceof UnreadableError || !(error instanceof Error)) throw error;
      throw new UnreadableError(ZIP_FAULTS.get(error.message) ?? 'damaged');
    }
  }

  has(name: string): boolean {
    return this.entries.has(foldPartName(name));
  }

  /** Names of all parts, in lower case. */
  listParts(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Null when there is no such part. */
  async readPart(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(foldPartName(name));
    if (entry === undefined || entry.directory) return null;
    refuseBomb(entry.uncompressedSize, entry.compressedSize);
    if (entry.uncompressedSize > MOST_PART_BYTES) throw new UnreadableError('too-large');
    try {
      // Stops as soon as there is more than the directory declares.
      return await entry.getData(new Uint8ArrayWriter());
    } catch {
      throw new UnreadableError('damaged');
    }
  }
}

async function listEntries(bytes: Uint8Array): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const reader = new ZipReader(new Uint8ArrayReader(bytes), READING);
  let total = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    total += entry.uncompressedSize;
    if (total > MOST_BYTES) {
      refuseBomb(total, bytes.length);
      throw new UnreadableError('too-large');
    }
    if (entries.size === MOST_PARTS) throw new UnreadableError('too-many-parts');
    if (entry.encrypted) throw new UnreadableError('encrypted');
    const name = foldPartName(entry.filename);
    if (entries.has(name)) throw new UnreadableError('damaged');
    entries.set(name, entry);
  }
  return entries;
}

/** Part names are the same without regard to case, and whether percent-encoded or not. */
export function foldPartName(name: string): string {
  return decodePercents(name).toLowerCase();
}

function decodePercents(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuseBomb(unpacked: number, packed: number): void {
  if (unpacked > SMALL_BYTES && unpacked > packed * MOST_RATIO) {
    throw new UnreadableError('zip-bomb');
  }
}
