import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { Entry } from '@zip.js/zip.js';
import { UnreadableError } from './unreadable';
import { foldPartName, READING } from './zip-package';

/** Not the time of writing: the same change to the same file gives the same bytes. */
const MODIFIED = new Date('2025-01-01T00:00:00Z');

const WRITING = {
  useWebWorkers: false,
  lastModDate: MODIFIED,
  extendedTimestamp: false,
  dataDescriptor: false,
  // Else the names' encoding is not declared, and other programs misread marks in them.
  useUnicodeFileNames: true,
};

/** A part's new content; null takes the part out. */
export type PartChange = { readonly name: string; readonly content: Uint8Array | null };

/**
 * The package with some parts changed, taken out or put behind the others. All other parts are
 * copied as they are packed, in their order, without being unpacked. Throws an UnreadableError where
 * the zip's own records are broken, also those of parts that nobody has read.
 */
export async function rewritePackage(
  bytes: Uint8Array,
  changes: readonly PartChange[],
): Promise<Uint8Array> {
  const waiting = new Map(changes.map((change) => [foldPartName(change.name), change]));
  const zip = new ZipWriter(new Uint8ArrayWriter(), WRITING);
  for (const { entry, packed } of await readPacked(bytes)) {
    const key = foldPartName(entry.filename);
    const change = waiting.get(key);
    if (change === undefined) {
      const reader = packed === null ? undefined : new Uint8ArrayReader(packed);
      await zip.add(entry.filename, reader, { entry, passThrough: true });
      continue;
    }
    waiting.delete(key);
    if (change.content !== null) {
      await zip.add(entry.filename, new Uint8ArrayReader(change.content));
    }
  }
  for (const { name, content } of waiting.values()) {
    if (content !== null) await zip.add(name, new Uint8ArrayReader(content));
  }
  return zip.close();
}

type PackedEntry = { readonly entry: Entry; readonly packed: Uint8Array | null };

/** All entries as they are packed; folders hold nothing. */
async function readPacked(bytes: Uint8Array): Promise<readonly PackedEntry[]> {
  const entries: PackedEntry[] = [];
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), READING);
    for await (const entry of reader.getEntriesGenerator()) {
      // A part that its attributes call a folder would lose what it holds.
      const isFolder =
        entry.directory && entry.filename.endsWith('/') && entry.uncompressedSize === 0;
      if (entry.directory && !isFolder) throw new UnreadableError('damaged');
      const packed = entry.directory
        ? null
        : await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
      entries.push({ entry, packed });
    }
  } catch {
    throw new UnreadableError('damaged');
  }
  return entries;
}
