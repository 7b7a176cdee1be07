import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { strToU8 } from 'fflate';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makePackage, makeParts, zipParts } from './make-package';

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const book = {
  sheets: [
    { name: 'S', rows },
    { name: 'T', rows },
  ],
  sharedStrings: ['<si><t>An</t></si>'],
};
const parts = makeParts(book);
const STYLES = 'xl/styles.xml';
const FIRST = 'xl/worksheets/sheet1.xml';
const SECOND = 'xl/worksheets/sheet2.xml';

async function zipWith(options: ZipWriterConstructorOptions): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(parts)) await zip.add(name, new TextReader(text));
  return zip.close(strToU8('a comment'));
}

function rename(from: string, to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name === from ? to : name, text]),
  );
}

function replaceText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Where the directory at the end tells of a part. */
function findEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

describe('whole packages of every form are read', () => {
  const whole = makePackage(book);

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['not compressed', () => zipWith({ level: 0 })],
    ['with long sizes (ZIP64)', () => zipWith({ zip64: true })],
    ['sizes behind the parts', () => zipWith({ dataDescriptor: true })],
    ['sizes before the parts', () => zipWith({ dataDescriptor: false })],
    ['with something behind it', () => Uint8Array.of(...whole, ...new Uint8Array(500))],
    ['a name in another case', () => zipParts(rename(STYLES, 'XL/Styles.xml'))],
    [
      'a header that differs from the directory',
      () => Uint8Array.from(whole, (byte, at) => (at === 7 ? 8 : byte)),
    ],
  ])('%s', async (_name, make) => {
    expect(await readXlsxWorkbook(await make())).toEqual(await readXlsxWorkbook(whole));
    expect((await readXlsxWorkbook(whole)).ok).toBe(true);
  });
});

describe('packages that are not whole are refused', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    [
      'one name twice',
      () =>
        replaceText(zipParts({ ...parts, 'xl/stylez.xml': parts[STYLES] ?? '' }), 'z.xml', 's.xml'),
    ],
    ['one name in two cases', () => zipParts({ ...parts, 'xl/Styles.xml': parts[STYLES] ?? '' })],
    ['a wrong checksum', async () => replaceText(await zipWith({ level: 0 }), '>An<', '>Am<')],
    [
      'two parts in one place',
      () => {
        const bytes = makePackage(book);
        const place = findEntry(bytes, FIRST) + 42;
        return bytes.copyWithin(findEntry(bytes, SECOND) + 42, place, place + 4);
      },
    ],
    [
      'an unknown compression',
      () => {
        const bytes = makePackage(book);
        bytes[findEntry(bytes, FIRST) + 10] = 12;
        return bytes;
      },
    ],
    [
      'two sheets in one part',
      () => {
        const relations = 'xl/_rels/workbook.xml.rels';
        return zipParts({
          ...parts,
          [relations]: (parts[relations] ?? '').replace('sheet2', 'sheet1'),
        });
      },
    ],
  ])('%s', async (_name, make) => {
    expect(await readXlsxWorkbook(await make())).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each<[string, ZipWriterConstructorOptions]>([
    ['an old lock', { password: 'x', zipCrypto: true }],
    ['a new lock', { password: 'x' }],
  ])('%s on the parts', async (_name, lock) => {
    expect(await readXlsxWorkbook(await zipWith(lock))).toEqual({ ok: false, reason: 'encrypted' });
  });
});
