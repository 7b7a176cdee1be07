import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { Entry } from '@zip.js/zip.js';
import { UnreadableError } from './unreadable';

const MOST_PARTS = 10_000;
const MOST_BYTES = 300 * 1024 * 1024;
/** Sheets of one repeated row shrink about a hundredfold; bombs a thousandfold. */
const MOST_RATIO = 250;
const SMALL_BYTES = 20 * 1024 * 1024;

const READING = {
  checkCrc32: true,
  checkOverlappingEntry: true,
  // Some exporters fill the headers of parts carelessly: the directory and the checksum decide.
  checkLocalDirectory: false,
  useWebWorkers: false,
};

/** The parts of a package, unpacked one by one when asked for. */
export class ZipPackage {
  private constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Refuses bombs by what the directory declares, before anything is unpacked. */
  static async open(bytes: Uint8Array): Promise<ZipPackage> {
    const entries = new Map<string, Entry>();
    const reader = new ZipReader(new Uint8ArrayReader(bytes), READING);
    let total = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      total += entry.uncompressedSize;
      if (total > MOST_BYTES || entries.size === MOST_PARTS) throw new UnreadableError('too-large');
      if (entry.encrypted) throw new UnreadableError('encrypted');
      const name = foldName(entry.filename);
      if (entries.has(name)) throw new UnreadableError('damaged');
      entries.set(name, entry);
    }
    return new ZipPackage(entries);
  }

  /** Null when there is no such part. */
  async readPart(name: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(foldName(name));
    if (entry === undefined || entry.directory) return null;
    if (isBomb(entry)) throw new UnreadableError('too-large');
    return entry.getData(new Uint8ArrayWriter());
  }
}

/** A package of these parts alone, not compressed. */
export async function packParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [name, part] of parts) await zip.add(name, new Uint8ArrayReader(part));
  return zip.close();
}

/** Part names are the same without regard to case. */
function foldName(name: string): string {
  return name.toLowerCase();
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_RATIO;
}
