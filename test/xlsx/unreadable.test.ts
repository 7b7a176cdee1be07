import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import type { UnreadableReason } from '../../src/text/file-faults';
import { makePackage, makeParts, zipParts } from './make-package';

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason | null> {
  const reading = await readXlsxWorkbook(bytes);
  return reading.ok ? null : reading.reason;
}

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const book = { sheets: [{ name: 'S', rows }], sharedStrings: ['<si><t>An</t></si>'] };
const SHEET = 'xl/worksheets/sheet1.xml';

function makeContainer(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + 2 * place));
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** Writes a number over both places where a package declares the size of its first part. */
function declareSize(bytes: Uint8Array, size: number): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  const directory = view.getUint32(patched.length - 6, true);
  view.setUint32(22, size, true);
  view.setUint32(directory + 24, size, true);
  return patched;
}

describe('what is no workbook is named', () => {
  test.each<[string, Uint8Array, UnreadableReason]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', strToU8('Tên,Điểm\nAn,9'), 'not-a-workbook'],
    ['a web page', strToU8('<html><table></table></html>'), 'not-a-workbook'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-a-workbook'],
    ['zeros', new Uint8Array(4096), 'not-a-workbook'],
    ['some zip', zipParts({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['an empty zip', zipParts({}), 'not-a-workbook'],
    ['an .xls', makeContainer('Workbook'), 'old-workbook'],
    ['an .xls of Excel 95', makeContainer('Book'), 'old-workbook'],
    ['a .doc', makeContainer('WordDocument'), 'word-or-slides'],
    ['a .ppt', makeContainer('PowerPoint Document'), 'word-or-slides'],
    ['a locked file', makeContainer('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['a mail', makeContainer('__nameid_version1.0'), 'not-a-workbook'],
    ['an .odt', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'open-document'],
    ['a .docx', changeRoot('word/document.xml', '<w:document xmlns:w="w"/>'), 'word-or-slides'],
    ['a .pptx', changeRoot('ppt/presentation.xml', '<p:presentation/>'), 'word-or-slides'],
    ['a drawing', changeRoot('visio/document.xml', '<VisioDocument/>'), 'not-a-workbook'],
    ['an .xlsb', changeRoot('xl/workbook.bin', ''), 'binary-workbook'],
  ])('%s', async (_name, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason));

  test('an .ods', async () => {
    const ods = await writeOds({ sheets: [{ name: 'S', rows: [[1]] }] });
    expect(await reasonOf(ods)).toBe('open-document');
  });

  test('a workbook locked with a password', async () => {
    const encryption = { password: 'x', spinCount: 1 };
    const locked = await writeXlsx({ sheets: [{ name: 'S', rows: [[1]] }], encryption });
    expect(await reasonOf(locked)).toBe('encrypted');
  });
});

describe('bombs', () => {
  test('a package that declares too much', async () => {
    const bytes = zipParts({ 'docProps/thumbnail.jpeg': '', ...makeParts(book) });
    expect(await reasonOf(declareSize(bytes, 400 * 1024 * 1024))).toBe('too-large');
  });

  test('a part that shrank a thousandfold', async () => {
    const parts = { '[Content_Types].xml': new Uint8Array(25 * 1024 * 1024) };
    expect(await reasonOf(zipSync(parts))).toBe('too-large');
  });

  test('a part that is bigger than it declares', async () => {
    const big = zipSync({ '[Content_Types].xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    const started = performance.now();
    expect(await reasonOf(declareSize(big, 1000))).toBe('damaged');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a package of very many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']));
    expect(await reasonOf(zipParts(parts))).toBe('too-large');
  });
});

describe('a damaged file is never read by halves', () => {
  test('the whole one is read', async () => expect(await reasonOf(makePackage(book))).toBeNull());

  test.each(Object.keys(makeParts(book)).filter((name) => name !== '[Content_Types].xml'))(
    'without %s',
    async (name) => {
      const parts = makeParts(book);
      delete parts[name];
      expect(await reasonOf(zipParts(parts))).toBe('damaged');
    },
  );

  test.each<[string, (xml: string) => string]>([
    ['cut off', (xml) => xml.slice(0, -20)],
    ['cut off behind a row', (xml) => xml.slice(0, xml.indexOf('</row>') + 6)],
    ['cut off inside a tag', (xml) => xml.slice(0, xml.indexOf('r="B1') + 3)],
    ['tags that do not nest', (xml) => xml.replace('</c></row>', '</row></c>')],
    ['a tag that is not closed', (xml) => xml.replace('</c>', '')],
    ['a tag inside a tag', (xml) => xml.replace('<c r="B1">', '<c r="B1"<v>')],
    ['an attribute without quotes', (xml) => xml.replace('"B1"', 'B1')],
    ['a value without its end', (xml) => xml.replace('"B1"', '"B1')],
    ['two roots', (xml) => xml + xml],
    ['text behind the root', (xml) => `${xml}rest`],
    ['a document type', (xml) => `<!DOCTYPE a [<!ENTITY h "h">]>${xml}`],
    ['another part in its place', () => '<chartsheet/>'],
    ['nothing', () => ''],
    ['a text that is not there', (xml) => xml.replace('<v>0</v>', '<v>1</v>')],
    ['a cell outside every sheet', (xml) => xml.replace('B1', 'B9999999')],
    ['a table that is not there', (xml) => xml.replace('</worksheet>', '<tablePart/></worksheet>')],
  ])('a worksheet: %s', async (_name, breakXml) => {
    const parts = makeParts(book);
    parts[SHEET] = breakXml(parts[SHEET] ?? '');
    expect(await reasonOf(zipParts(parts))).toBe('damaged');
  });

  test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    '%s cut off',
    async (name) => {
      const parts = makeParts(book);
      parts[name] = (parts[name] ?? '').slice(0, -12);
      expect(await reasonOf(zipParts(parts))).toBe('damaged');
    },
  );

  test('a worksheet that is not UTF-8', async () => {
    const parts = Object.entries(makeParts(book)).map(([name, text]) => [name, strToU8(text)]);
    const bytes = Object.fromEntries(parts) as Record<string, Uint8Array>;
    bytes[SHEET] = Uint8Array.from(bytes[SHEET] ?? [], (byte) => (byte === 50 ? 0xff : byte));
    expect(await reasonOf(zipSync(bytes))).toBe('damaged');
  });

  test('a file cut off anywhere', async () => {
    const whole = makePackage(book);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        expect(await reasonOf(whole.subarray(0, length))).not.toBeNull();
      }),
    );
  });

  test('one wrong byte is noticed, or changes nothing', async () => {
    const whole = makePackage({ ...book, cellStyles: '<cellXfs><xf numFmtId="9"/></cellXfs>' });
    const expected = await readXlsxWorkbook(whole);
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = whole.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        const reading = await readXlsxWorkbook(broken);
        if (reading.ok) expect(reading).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('any bytes behind the signature of a zip', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (rest) => {
        expect(await reasonOf(Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))).not.toBeNull();
      }),
    );
  });
});

function changeRoot(part: string, xml: string): Uint8Array {
  const parts = makeParts(book);
  parts['_rels/.rels'] = (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', part);
  return zipParts({ ...parts, [part]: xml });
}
