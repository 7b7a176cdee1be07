import { Inflate } from 'fflate';
import { checksumOf } from './checksum';
import { UnreadableError } from './unreadable';
import { readDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 65_536;

const MOST_BYTES = 300 * 1024 * 1024;
/** Sheets of one repeated row shrink about a hundredfold; bombs a thousandfold. */
const MOST_RATIO = 250;
const SMALL_BYTES = 20 * 1024 * 1024;

/** The parts of a package, unpacked one by one when asked for. */
export class ZipPackage {
  private readonly entries = new Map<string, ZipEntry>();

  /** Refuses bombs by what the directory declares, before anything is unpacked. */
  constructor(private readonly bytes: Uint8Array) {
    let total = 0;
    for (const entry of readDirectory(bytes)) {
      total += entry.size;
      if (total > MOST_BYTES) throw new UnreadableError('too-large');
      if (entry.isEncrypted) throw new UnreadableError('encrypted');
      if (this.entries.has(entry.name)) throw new UnreadableError('damaged');
      this.entries.set(entry.name, entry);
    }
  }

  /** The part's name as the package spells it: names are compared without regard to case. */
  findName(name: string): string | null {
    if (this.entries.has(name)) return name;
    const folded = name.toLowerCase();
    for (const candidate of this.entries.keys()) {
      if (candidate.toLowerCase() === folded) return candidate;
    }
    return null;
  }

  /** Null when there is no such part. */
  readPart(name: string): Uint8Array | null {
    const found = this.findName(name);
    const entry = found === null ? undefined : this.entries.get(found);
    return entry === undefined ? null : unpack(this.bytes, entry);
  }
}

function isBomb({ size, packedSize }: ZipEntry): boolean {
  return size > SMALL_BYTES && size > packedSize * MOST_RATIO;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (isBomb(entry)) throw new UnreadableError('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) {
    throw new UnreadableError('damaged');
  }
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new UnreadableError('damaged');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new UnreadableError('damaged');
  const part = entry.method === DEFLATED ? inflate(packed, entry.size) : packed;
  if (part.length !== entry.size || checksumOf(part) !== entry.checksum) {
    throw new UnreadableError('damaged');
  }
  return part;
}

/** Piece by piece, so that a part bigger than it declares is dropped before it fills the memory. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new UnreadableError('damaged');
    part.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return part.subarray(0, filled);
}
