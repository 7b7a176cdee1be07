import type { UnreadableReason } from '../../text/file-faults';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Streams that tell what an OLE2 container is, by their names in its directory. */
const OLE2_STREAMS: ReadonlyMap<string, UnreadableReason> = new Map([
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-workbook'],
  ['Book', 'old-workbook'],
  ['WordDocument', 'word-or-slides'],
  ['PowerPoint Document', 'word-or-slides'],
]);
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** Null when the file is a zip package, which may be a workbook; else why it cannot be one. */
export function sniffFile(bytes: Uint8Array): UnreadableReason | null {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, ZIP)) return null;
  return startsWith(bytes, OLE2) ? nameContainer(bytes) : 'not-a-workbook';
}

function nameContainer(bytes: Uint8Array): UnreadableReason {
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = bytes[at + NAME_LENGTH_AT] ?? 0;
    if (length < 10 || length > NAME_LENGTH_AT || bytes[at + 1] !== 0) continue;
    const name = readUtf16(bytes.subarray(at, at + length - 2));
    const reason = OLE2_STREAMS.get(name);
    if (reason !== undefined) return reason;
  }
  return 'not-a-workbook';
}

function readUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}
