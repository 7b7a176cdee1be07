import { strToU8, unzipSync, zipSync } from 'fflate';
import { makeParts, readPartText } from '../make-package';
import { BOOK, makeHost, planTable, planText, refusalsOf, replaceIn, write } from './host-file';

describe('what programs have left lying about', () => {
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const OWN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

  test('relationships without their part do not become those of a new sheet', async () => {
    const orphan = `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OWN}/comments" Target="../comments9.xml"/></Relationships>`;
    const host = makeHost(BOOK, (parts) => {
      parts['xl/worksheets/_rels/sheet2.xml.rels'] = orphan;
    });
    const written = unzipSync(await write(host, { add: [planText('Một')] }));
    expect(Object.keys(written)).not.toContain('xl/worksheets/sheet2.xml');
    expect(Object.keys(written)).toContain('xl/worksheets/sheet3.xml');
  });

  test('a content type without its part is not there twice', async () => {
    const host = makeHost(BOOK, (parts) => {
      parts['[Content_Types].xml'] =
        `<Types xmlns="${TYPES}"><Override PartName="/XL/worksheets/sheet2.xml" ContentType="x/y"/></Types>`;
    });
    const types = readPartText(
      await write(host, { add: [planText('Một')] }),
      '[Content_Types].xml',
    );
    expect(types.match(/sheet2\.xml/g)).toHaveLength(1);
  });

  test.each([
    ['', 1],
    ['<Default Extension="RELS" ContentType="x/y"/>', 0],
  ])('relationships have a content type: %s', async (said, added) => {
    const host = makeHost(BOOK, (parts) => {
      parts['[Content_Types].xml'] = `<Types xmlns="${TYPES}">${said}</Types>`;
    });
    const types = readPartText(
      await write(host, { add: [planTable('Một')] }),
      '[Content_Types].xml',
    );
    expect(types.match(/Extension="rels"/g) ?? []).toHaveLength(added);
  });

  test('settings for printing that two sheets share stay where they are', async () => {
    const first = unzipSync(await write(makeHost(), { add: [planText('Một')] }));
    const shared = strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OWN}/printerSettings" Target="../p.bin"/></Relationships>`,
    );
    const host = zipSync({
      ...first,
      'xl/worksheets/_rels/sheet1.xml.rels': shared,
      'xl/worksheets/_rels/sheet2.xml.rels': shared,
      'xl/p.bin': new Uint8Array(3),
    });
    const written = unzipSync(await write(host, { replace: [planText('Một')] }));
    expect(written['xl/p.bin']).toHaveLength(3);
    expect(Object.keys(written)).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
  });

  test('the tab shown is the first where nothing is said: it goes on being shown', async () => {
    const workbookPr = '<bookViews><workbookView/></bookViews>';
    const written = await write(makeHost({ ...BOOK, workbookPr }), {
      add: [planText('Một'), planText('Hai')],
      addBefore: 'Của tôi',
    });
    expect(readPartText(written, 'xl/workbook.xml')).toContain('activeTab="2"');
  });

  test('numbers of sheets end where Excel’s do', async () => {
    const host = makeHost(BOOK, replaceIn('xl/workbook.xml', 'sheetId="1"', 'sheetId="65533"'));
    const workbook = readPartText(
      await write(host, { add: [planText('Một'), planText('Hai')] }),
      'xl/workbook.xml',
    );
    expect(workbook.match(/sheetId="\d+"/g)).toEqual([
      'sheetId="65533"',
      'sheetId="65534"',
      'sheetId="1"',
    ]);
  });

  test('a table that is only said to be there: nothing is written', async () => {
    const host = makeHost(BOOK, (parts) => {
      parts['xl/worksheets/_rels/sheet1.xml.rels'] =
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OWN}/table" Target="../tables/table77.xml"/></Relationships>`;
    });
    expect(await refusalsOf(host, { add: [planText('Một')] })).toEqual([
      { code: 'package-damaged' },
    ]);
  });

  test('a part that its attributes call a folder is not lost: nothing is written', async () => {
    const parts = makeParts(BOOK);
    const host = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      'xl/media/image1.png': [new Uint8Array(9), { os: 0, attrs: 0x10 }],
    });
    expect(await refusalsOf(host, { add: [planText('Một')] })).toEqual([
      { code: 'package-damaged' },
    ]);
  });

  test('more cell styles than Excel can number', async () => {
    const cellStyles = `<cellXfs>${'<xf/>'.repeat(65_490)}</cellXfs>`;
    expect(await refusalsOf(makeHost({ ...BOOK, cellStyles }), { add: [planText('Một')] })).toEqual(
      [{ code: 'too-many-styles' }],
    );
  });
});
