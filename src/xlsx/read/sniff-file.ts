import type { UnreadableReason } from '../../text/problems/file-faults';
import { sniffText } from './sniff-text';

const LOOKED_AT = 512;
const ZIP = /^PK/;
const OLE2 = /^\xd0\xcf.\xe0\xa1\xb1.\xe1/s;

/** How files of each kind begin, their bytes taken for characters; [^ -\xff] is a control one. */
const BEGINNINGS: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/^%PDF/, 'pdf'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP)/s, 'picture'],
  [/^.{4}ftyp(?:hei|hev|mif|avif)/s, 'picture'],
  [/^(?:Rar!|7z\xbc\xaf|\xfd7zXZ|BZh|[^ -\xff]\x8b|.{257}ustar)/s, 'other-archive'],
  // Excel 2 to 4, before files had containers.
  [/^\t[^ -\xff]{2}\0/, 'old-workbook'],
];

/** Streams that tell what an OLE2 container is, by their names in its directory. */
const OLE2_STREAMS: ReadonlyMap<string, UnreadableReason> = new Map([
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-workbook'],
  ['Book', 'old-workbook'],
  ['WordDocument', 'word-document'],
  ['PowerPoint Document', 'slides'],
]);
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** Null when the file is a zip package, which may be a workbook; else what it is instead. */
export function sniffFile(bytes: Uint8Array): UnreadableReason | null {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (ZIP.test(start)) return null;
  if (bytes.every((byte) => byte === 0)) return 'empty-file';
  if (OLE2.test(start)) return nameContainer(bytes);
  const [, reason] = BEGINNINGS.find(([beginning]) => beginning.test(start)) ?? [];
  return reason ?? sniffText(bytes) ?? 'not-a-workbook';
}

function nameContainer(bytes: Uint8Array): UnreadableReason {
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = bytes[at + NAME_LENGTH_AT] ?? 0;
    if (length < 10 || length > NAME_LENGTH_AT || bytes[at + 1] !== 0) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    const reason = OLE2_STREAMS.get(name);
    if (reason !== undefined) return reason;
  }
  return 'not-a-workbook';
}
