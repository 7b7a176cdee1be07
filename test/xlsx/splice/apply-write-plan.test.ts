import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../../src/workbook/styles';
import type { WritePlan } from '../../../src/workbook/write-plan';
import { makeParts, readPartText, zipParts } from '../make-package';
import type { MadeWorkbook } from '../make-package';
import { makeRow, makeSheet } from '../make-plan';

type Parts = Record<string, string>;

const NOTHING: WritePlan = {
  add: [],
  addBefore: null,
  replace: [],
  change: [],
  append: [],
  concerns: 'our-sheets',
};
const OVERRIDE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const CELLS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const BOOK: MadeWorkbook = { sheets: [{ name: 'Của tôi', rows: CELLS }] };

function makeHost(book: MadeWorkbook = BOOK, edit: (parts: Parts) => void = () => {}): Uint8Array {
  const parts = makeParts(book);
  edit(parts);
  return zipParts(parts);
}

async function write(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<Uint8Array> {
  const result = await applyWritePlan(bytes, { ...NOTHING, ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.bytes;
}

async function refusalsOf(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<unknown> {
  const result = await applyWritePlan(bytes, { ...NOTHING, ...plan });
  return result.ok ? [] : result.refusals;
}

async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook.sheets.map(({ name }) => name);
}

const sheet = (name: string, text = 'x'): SheetPlan =>
  makeSheet({ name, rows: [makeRow([text])], print: { ...makeSheet().print, area: AREA } });
const AREA = { top: 0, left: 0, bottom: 0, right: 0 };

test('new sheets go behind the others, or before the one that is named', async () => {
  const first = await write(makeHost(), { add: [sheet('Một'), sheet('Hai')] });
  expect(await sheetsOf(first)).toEqual(['Của tôi', 'Một', 'Hai']);
  const second = await write(first, { add: [sheet('Ba')], addBefore: 'Một' });
  expect(await sheetsOf(second)).toEqual(['Của tôi', 'Ba', 'Một', 'Hai']);
  const names = readPartText(second, 'xl/workbook.xml').match(/localSheetId="\d">[^<]*/g);
  expect(names?.sort()).toEqual([
    'localSheetId="1">Ba!$A$1:$A$1',
    'localSheetId="2">\'Một\'!$A$1:$A$1',
    'localSheetId="3">Hai!$A$1:$A$1',
  ]);
});

test('a replaced sheet keeps its place, its number and its part; its old table goes', async () => {
  const table = (name: string, text: string): SheetPlan => ({
    ...sheet(name),
    rows: [makeRow(['Tên'], STYLES.heading), makeRow([text])],
    tables: [{ name: 'Bang', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
  });
  const first = await write(makeHost(), { add: [table('Một', 'cũ'), sheet('Hai')] });
  const second = await write(first, { replace: [table('một', 'mới')] });
  expect(await sheetsOf(second)).toEqual(['Của tôi', 'Một', 'Hai']);
  expect(readPartText(second, 'xl/worksheets/sheet2.xml')).toContain('mới');
  const types = readPartText(second, '[Content_Types].xml');
  expect(types.match(/\/xl\/tables\/[^"]*/g)).toEqual(['/xl/tables/table2.xml']);
  expect(readPartText(second, 'xl/tables/table2.xml')).toContain('displayName="Bang"');
  const names = readPartText(second, 'xl/workbook.xml').match(/Print_Area" localSheetId="\d"/g);
  expect(names).toEqual(['Print_Area" localSheetId="2"', 'Print_Area" localSheetId="1"']);
});

test('a table whose name or number is taken gets another', async () => {
  const mine =
    '<table id="5" name="bang" displayName="bang" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="1"/></tableColumns></table>';
  const book: MadeWorkbook = {
    sheets: [{ name: 'Của tôi', rows: CELLS, table: mine }],
    definedNames: '<definedNames><definedName name="BANG_2">1</definedName></definedNames>',
  };
  const host = makeHost(book, (parts) => {
    const name = 'xl/worksheets/sheet1.xml';
    parts[name] = parts[name]!.replace(
      '</worksheet>',
      '<tableParts><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
    );
  });
  const plan = {
    ...sheet('Một'),
    rows: [makeRow(['Tên'], STYLES.heading), makeRow(['x'])],
    tables: [{ name: 'Bang', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
  };
  const written = await write(host, { add: [plan] });
  const table = readPartText(written, 'xl/tables/table2.xml');
  expect(table).toContain('id="6"');
  expect(table).toContain('displayName="Bang_3"');
});

test('where the user reads a replaced sheet, the old value goes and the formula stays', async () => {
  const first = await write(makeHost(), { add: [sheet('Một')] });
  const reader =
    '<row r="1"><c r="A1"><f>Một!A1</f><v>1</v></c><c r="B1" t="str"><f>"Một"</f><v>Một</v></c></row>';
  const book = { sheets: [{ name: 'Của tôi', rows: reader }] };
  const host = await write(makeHost(book), { add: [sheet('Một')] });
  expect(readPartText(host, 'xl/worksheets/sheet1.xml')).toContain(reader);
  const second = await write(host, { replace: [sheet('Một', 'mới')] });
  const own = readPartText(second, 'xl/worksheets/sheet1.xml');
  expect(own).toContain('<c r="A1"><f>Một!A1</f></c>');
  expect(own).toContain('<v>Một</v>');
  expect(readPartText(second, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(readPartText(first, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});

describe('a table of the user', () => {
  const TABLE =
    '<table id="1" name="Bang" displayName="Bang" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Tên"/></tableColumns></table>';
  const ROWS =
    '<row r="1"><c r="A1" t="str"><v>Tên</v></c><c r="C1"><f>COUNTA(Bang[Tên])</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>';
  const NAMES =
    '<definedNames><definedName name="CaBang">\'Của tôi\'!$A$1:$A$2</definedName><definedName name="MotO">\'Của tôi\'!$A$1:$A$1</definedName></definedNames>';

  function makeTableHost(): Uint8Array {
    const sheets = [{ name: 'Của tôi', rows: ROWS, table: TABLE }];
    return makeHost({ sheets, definedNames: NAMES }, (parts) => {
      const name = 'xl/worksheets/sheet1.xml';
      parts[name] = parts[name]!.replace(
        '</worksheet>',
        '<tableParts><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
      );
      const relationships = 'xl/_rels/workbook.xml.rels';
      parts[relationships] = parts[relationships]!.replace(
        '</Relationships>',
        '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      );
      parts['xl/calcChain.xml'] = '<calcChain><c r="C1" i="1"/><c r="C2" i="1"/></calcChain>';
    });
  }

  test('takes rows: the formulas that read it are stale, the names of all of it grow', async () => {
    const written = await write(makeTableHost(), {
      append: [{ table: 'bang', rows: [['x'], [2]] }],
    });
    const rows = readPartText(written, 'xl/worksheets/sheet1.xml');
    expect(rows).toContain('<f>COUNTA(Bang[Tên])</f></c>');
    expect(rows).toContain('<f>1+1</f><v>2</v>');
    expect(readPartText(written, 'xl/tables/table1.xml')).toContain('ref="A1:A4"');
    const workbook = readPartText(written, 'xl/workbook.xml');
    expect(workbook).toContain("'Của tôi'!$A$1:$A$4");
    expect(workbook).toContain("'Của tôi'!$A$1:$A$1<");
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(readPartText(written, 'xl/calcChain.xml')).toContain('r="C1"');
  });

  test('a formula overwritten takes the chain of calculation with it', async () => {
    const two = { kind: 'number', value: { units: 2, scale: 0 }, percentFormat: false } as const;
    const change = [{ sheet: 'Của tôi', row: 1, column: 2, old: two, next: 9 }];
    const written = await write(makeTableHost(), { change });
    expect(readPartText(written, 'xl/worksheets/sheet1.xml')).toContain('<v>9</v>');
    expect(readPartText(written, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(Object.keys(unzipSync(written))).not.toContain('xl/calcChain.xml');
  });
});

test.each(['added', 'replaced'])(
  'days of a sheet %s count from 1904 where the workbook counts so',
  async (how) => {
    const plan = makeSheet({
      name: 'Ngày',
      rows: [makeRow([45_000], withNumberFormat(STYLES.cell, 'dd/mm/yyyy')), makeRow([45_000])],
    });
    const host = makeHost({ ...BOOK, workbookPr: '<workbookPr date1904="1"/>' });
    const added = await write(host, { add: [plan] });
    const written = how === 'added' ? added : await write(added, { replace: [plan] });
    const reading = await readXlsxWorkbook(written);
    const cells = reading.ok ? reading.workbook.sheets[1]?.rows.map(([cell]) => cell) : [];
    // 45.000 days of the calendar that begins with 1900: 15/03/2023.
    expect(cells?.[0]).toEqual({ kind: 'date', value: '2023-03-15' });
    expect(cells?.[1]).toMatchObject({ kind: 'number' });
  },
);

describe('what programs have left lying about', () => {
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const OWN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const TABLE = {
    ...sheet('Một'),
    rows: [makeRow(['Tên'], STYLES.heading), makeRow(['x'])],
    tables: [{ name: 'Bang', area: { top: 0, left: 0, bottom: 1, right: 0 } }],
  };

  test('relationships without their part do not become those of a new sheet', async () => {
    const orphan = `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OWN}/comments" Target="../comments9.xml"/></Relationships>`;
    const host = makeHost(BOOK, (parts) => {
      parts['xl/worksheets/_rels/sheet2.xml.rels'] = orphan;
    });
    const written = unzipSync(await write(host, { add: [sheet('Một')] }));
    expect(Object.keys(written)).not.toContain('xl/worksheets/sheet2.xml');
    expect(Object.keys(written)).toContain('xl/worksheets/sheet3.xml');
  });

  test('a content type without its part is not there twice', async () => {
    const host = makeHost(BOOK, (parts) => {
      parts['[Content_Types].xml'] =
        `<Types xmlns="${TYPES}"><Override PartName="/XL/worksheets/sheet2.xml" ContentType="x/y"/></Types>`;
    });
    const types = readPartText(await write(host, { add: [sheet('Một')] }), '[Content_Types].xml');
    expect(types.match(/sheet2\.xml/g)).toHaveLength(1);
  });

  test.each([
    ['', 1],
    ['<Default Extension="RELS" ContentType="x/y"/>', 0],
  ])('relationships have a content type: %s', async (said, added) => {
    const host = makeHost(BOOK, (parts) => {
      parts['[Content_Types].xml'] = `<Types xmlns="${TYPES}">${said}</Types>`;
    });
    const types = readPartText(await write(host, { add: [TABLE] }), '[Content_Types].xml');
    expect(types.match(/Extension="rels"/g) ?? []).toHaveLength(added);
  });

  test('settings for printing that two sheets share stay where they are', async () => {
    const first = unzipSync(await write(makeHost(), { add: [sheet('Một')] }));
    const shared = strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OWN}/printerSettings" Target="../p.bin"/></Relationships>`,
    );
    const host = zipSync({
      ...first,
      'xl/worksheets/_rels/sheet1.xml.rels': shared,
      'xl/worksheets/_rels/sheet2.xml.rels': shared,
      'xl/p.bin': new Uint8Array(3),
    });
    const written = unzipSync(await write(host, { replace: [sheet('Một')] }));
    expect(written['xl/p.bin']).toHaveLength(3);
    expect(Object.keys(written)).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
  });

  test('the tab shown is the first where nothing is said: it goes on being shown', async () => {
    const workbookPr = '<bookViews><workbookView/></bookViews>';
    const written = await write(makeHost({ ...BOOK, workbookPr }), {
      add: [sheet('Một'), sheet('Hai')],
      addBefore: 'Của tôi',
    });
    expect(readPartText(written, 'xl/workbook.xml')).toContain('activeTab="2"');
  });

  test('numbers of sheets end where Excel’s do', async () => {
    const host = makeHost(BOOK, (parts) => {
      const name = 'xl/workbook.xml';
      parts[name] = parts[name]!.replace('sheetId="1"', 'sheetId="65533"');
    });
    const workbook = readPartText(
      await write(host, { add: [sheet('Một'), sheet('Hai')] }),
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
    expect(await refusalsOf(host, { add: [sheet('Một')] })).toEqual([{ code: 'package-damaged' }]);
  });

  test('a part that its attributes call a folder is not lost: nothing is written', async () => {
    const parts = makeParts(BOOK);
    const host = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      'xl/media/image1.png': [new Uint8Array(9), { os: 0, attrs: 0x10 }],
    });
    expect(await refusalsOf(host, { add: [sheet('Một')] })).toEqual([{ code: 'package-damaged' }]);
  });

  test('more cell styles than Excel can number', async () => {
    const cellStyles = `<cellXfs>${'<xf/>'.repeat(65_490)}</cellXfs>`;
    expect(await refusalsOf(makeHost({ ...BOOK, cellStyles }), { add: [sheet('Một')] })).toEqual([
      { code: 'too-many-styles' },
    ]);
  });
});

test('the same plan on the same file gives the same bytes', async () => {
  const host = makeHost();
  const plan = { add: [sheet('Một')] };
  expect(Buffer.compare(await write(host, plan), await write(host, plan))).toBe(0);
});

describe('refused plainly', () => {
  const setType = (type: string) => (parts: Parts) => {
    parts['[Content_Types].xml'] =
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
  };
  const relate = (part: string, type: string) => (parts: Parts) => {
    parts[part] = parts[part]!.replace(
      '</Relationships>',
      `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/${type}" Target="x/x.xml"/></Relationships>`,
    );
  };
  const cases: [string, (parts: Parts) => void][] = [
    [
      'package-signed',
      relate('_rels/.rels', 'package/2006/relationships/digital-signature/origin'),
    ],
    [
      'workbook-shared',
      relate('xl/_rels/workbook.xml.rels', 'officeDocument/2006/relationships/revisionHeaders'),
    ],
    [
      'workbook-shared',
      relate('xl/_rels/workbook.xml.rels', 'officeDocument/2006/relationships/usernames'),
    ],
    ['has-macros', setType('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['is-template', setType(OVERRIDE.replace('sheet.main', 'template.main'))],
    [
      'structure-protected',
      (parts) => {
        const name = 'xl/workbook.xml';
        parts[name] = parts[name]!.replace(
          '<sheets>',
          '<workbookProtection lockStructure="1"/><sheets>',
        );
      },
    ],
    [
      'strict-format',
      (parts) => {
        const name = 'xl/workbook.xml';
        parts[name] = parts[name]!.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
      },
    ],
  ];

  test.each(cases)('%s', async (code, edit) => {
    expect(await refusalsOf(makeHost(BOOK, edit), { add: [sheet('Một')] })).toEqual([{ code }]);
  });

  test('several reasons at once', async () => {
    const host = makeHost(BOOK, (parts) => {
      for (const index of [0, 1, 3]) cases[index]?.[1](parts);
    });
    expect(await refusalsOf(host, { add: [sheet('Một')] })).toEqual([
      { code: 'package-signed' },
      { code: 'workbook-shared' },
      { code: 'has-macros' },
    ]);
  });

  test('a plain workbook is not', async () => {
    expect(await refusalsOf(makeHost(BOOK, setType(OVERRIDE)), { add: [sheet('Một')] })).toEqual(
      [],
    );
  });

  test('a table that is not there', async () => {
    expect(await refusalsOf(makeHost(), { append: [{ table: 'Bang', rows: [] }] })).toEqual([
      { code: 'table-missing', table: 'Bang' },
    ]);
  });
});

test('a sheet that more hangs on than ours is never replaced', async () => {
  const first = await write(makeHost(), { add: [sheet('Một')] });
  const parts = Object.fromEntries(
    [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ].map((name) => [name, readPartText(first, name)]),
  );
  parts['xl/worksheets/_rels/sheet2.xml.rels'] =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
  await expect(write(zipParts(parts), { replace: [sheet('Một')] })).rejects.toThrow('comments');
});
