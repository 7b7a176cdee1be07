import fc from 'fast-check';
import type { UnreadableReason } from '../../src/text/problems/file-faults';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makePackage } from './make-package';

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason | null> {
  const reading = await readXlsxWorkbook(bytes);
  return reading.ok ? null : reading.reason;
}

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const book = { sheets: [{ name: 'S', rows }], sharedStrings: ['<si><t>An</t></si>'] };

describe('a damaged file is never read by halves', () => {
  test('the whole one is read', async () => expect(await reasonOf(makePackage(book))).toBeNull());

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
  });

  test('any bytes behind the signature of a zip', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (rest) => {
        expect(await reasonOf(Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))).not.toBeNull();
      }),
    );
  });
});
