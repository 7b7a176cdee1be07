import { constants, deflateRawSync } from 'node:zlib';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { zipSync } from 'fflate';
import { zipParts } from '../xlsx/make-package';
import type { HostileFile } from './hostile-file';
import { SHEET, smallParts, WORKBOOK } from './small-book';

const CUT = 'thiếu phần cuối';
const BROKEN = 'bị hỏng bên trong';
const BOMB = 'nén bất thường';
const UNSAFE = 'trỏ ra ngoài tệp';
const LOCKED = 'có mật khẩu';
const MEBIBYTE = 1024 * 1024;

const whole = zipParts(smallParts);

/** Where the directory at the end tells of a part. */
function findEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

function patch(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = whole.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

/** Writes a size over what the directory and the part's own header declare. */
function declareSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  const entry = findEntry(bytes, name);
  view.setUint32(entry + 24, size, true);
  view.setUint32(view.getUint32(entry + 42, true) + 22, size, true);
  return bytes;
}

/** One part that unpacks to a gibibyte of zeros, whatever it declares. */
async function packBomb(name: string, declared: number): Promise<Uint8Array> {
  const piece = deflateRawSync(new Uint8Array(MEBIBYTE), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const lastBlock = Uint8Array.of(3, 0);
  const data = Buffer.concat([...Array.from({ length: 1024 }, () => piece), lastBlock]);
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await zip.add(name, new Uint8ArrayReader(data), {
    passThrough: true,
    compressionMethod: 8,
    uncompressedSize: declared,
    crc32: 0,
  });
  return zip.close();
}

async function lock(options: ZipWriterConstructorOptions): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(smallParts)) await zip.add(name, new TextReader(text));
  return zip.close();
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/media/${at}.png`, '']));

export const HOSTILE_ZIPS: readonly HostileFile[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((eighths): HostileFile => [
    `cut off after ${eighths}/8`,
    () => whole.subarray(0, Math.floor((whole.length * eighths) / 8)),
    'cut-off',
    CUT,
  ]),
  ['cut off one byte before the end', () => whole.subarray(0, -1), 'cut-off', CUT],
  ['only the signature of a zip', () => whole.subarray(0, 4), 'cut-off', CUT],
  ...Object.keys(smallParts).map((name): HostileFile => [
    `a flipped bit in ${name}`,
    () =>
      patch((bytes, view) => {
        const header = view.getUint32(findEntry(bytes, name) + 42, true);
        const data = header + 30 + view.getUint16(header + 26, true);
        bytes[data + 5] = (bytes[data + 5] ?? 0) ^ 4;
      }),
    'damaged',
    BROKEN,
  ]),
  [
    'a directory that counts too many parts',
    () =>
      patch((bytes, view) => {
        view.setUint16(bytes.length - 14, 99, true);
        view.setUint16(bytes.length - 12, 99, true);
      }),
    'damaged',
    BROKEN,
  ],
  [
    'a directory that leads to another part',
    () =>
      patch((bytes, view) => {
        const other = view.getUint32(findEntry(bytes, WORKBOOK) + 42, true);
        view.setUint32(findEntry(bytes, SHEET) + 42, other, true);
      }),
    'damaged',
    BROKEN,
  ],
  ['a part larger than declared', () => declareSize(whole.slice(), SHEET, 10), 'damaged', BROKEN],
  ['a part smaller than declared', () => declareSize(whole.slice(), SHEET, 9e5), 'damaged', BROKEN],
  [
    'one name in two cases',
    () => zipParts({ ...smallParts, 'XL/Workbook.xml': '' }),
    'damaged',
    BROKEN,
  ],
  [
    'one name plain and percent-encoded',
    () => zipParts({ ...smallParts, 'xl/%77orkbook.xml': '' }),
    'damaged',
    BROKEN,
  ],
  [
    '20,000 parts',
    () => zipParts({ ...smallParts, ...many(20_000) }),
    'too-many-parts',
    'quá nhiều phần',
  ],
  ['an honest bomb of 1 GiB', () => packBomb('xl/media/a.png', 1024 * MEBIBYTE), 'zip-bomb', BOMB],
  [
    'a bomb in a part that is read',
    () => zipSync({ ...packed(), [SHEET]: new Uint8Array(30 * MEBIBYTE) }),
    'zip-bomb',
    BOMB,
  ],
  [
    'a bomb that lies about its size',
    () => packBomb('[Content_Types].xml', 1000),
    'damaged',
    BROKEN,
  ],
  [
    'more than memory should hold, not even packed tightly',
    () => declareSize(zipParts({ ...smallParts, 'a.bin': noise(2 * MEBIBYTE) }), 'a.bin', 4e8),
    'too-large',
    'quá lớn để đọc',
  ],
  ['an old lock on the parts', () => lock({ password: 'x', zipCrypto: true }), 'encrypted', LOCKED],
  ['a new lock on the parts', () => lock({ password: 'x' }), 'encrypted', LOCKED],
  ...['../../x.xml', '/etc/x.xml', 'C:\\x.xml', '..\\..\\x.xml', '\\x.xml', 'xl/../../x'].map(
    (name): HostileFile => [
      `a part called ${name}`,
      () => zipParts({ ...smallParts, [name]: '<a/>' }),
      'unsafe-names',
      UNSAFE,
    ],
  ),
];

function packed(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(smallParts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
}

/** Bytes that do not shrink. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255);
}
