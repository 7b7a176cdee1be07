import { UnreadableError } from './unreadable';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;
const MOST_PARTS = 10_000;

/** What the directory at the end of a package declares about one part. */
export type ZipEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** Declared, not verified; throws when the directory is not whole. */
export function* readDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new UnreadableError('too-large');
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new UnreadableError('damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    yield readEntry(bytes, view, at, nameLength, extraLength);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (at + 4 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    throw new UnreadableError('damaged');
  }
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const extraAt = at + 46 + nameLength;
  const long = readLongSizes(view, extraAt, Math.min(extraAt + extraLength, bytes.length));
  const readSize = (offset: number): number => {
    const size = view.getUint32(at + offset, true);
    return size === IN_ZIP64_FIELD ? (long.shift() ?? Infinity) : size;
  };
  // The long sizes stand in this order.
  const size = readSize(24);
  const packedSize = readSize(20);
  const offset = readSize(42);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extraAt)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Some exporters use the long (ZIP64) form for small files too. */
function readLongSizes(view: DataView, from: number, to: number): number[] {
  const sizes: number[] = [];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), to);
    for (let value = at + 4; value + 8 <= fieldEnd; value += 8) {
      sizes.push(Number(view.getBigUint64(value, true)));
    }
  }
  return sizes;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_END; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableError('damaged');
}
