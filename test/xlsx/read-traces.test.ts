import type { WorkbookTraces } from '../../src/workbook/copies/workbook-traces';
import { readTraces } from '../../src/xlsx/read/read-traces';
import { makeParts, zipParts } from './make-package';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';

const relate = (...relationships: readonly (readonly [type: string, target: string])[]): string => {
  const all = relationships.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
};

function read(more: Readonly<Record<string, string>>): Promise<WorkbookTraces> {
  const parts = makeParts({
    sheets: [
      { name: 'Trang 1', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      {
        name: 'Trang 2',
        state: 'veryHidden',
        rows: '<row r="1"><c r="B1" t="str"><f>_xldudf_TDKT_LYDO(A1)</f><v>a</v></c><c r="C1"><f>1+1</f><v>2</v></c></row><row r="2"><c r="B2"><f>TDKT.DIEM(A1)</f><v>1</v></c></row>',
      },
    ],
    definedNames:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A1</definedName><definedName name="mot">#REF!$A$1</definedName><definedName name="hai">1</definedName></definedNames>',
  });
  return readTraces(zipParts({ ...parts, ...more }));
}

const ROOT_RELATIONSHIPS = relate(
  [`${DOCUMENT}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'elsewhere/core.xml'],
  [`${DOCUMENT}/relationships/extended-properties`, 'docProps/app.xml'],
  [`${DOCUMENT}/relationships/custom-properties`, 'docProps/custom.xml'],
);

const PROPERTIES = {
  '_rels/.rels': ROOT_RELATIONSHIPS,
  'elsewhere/core.xml': `<c:coreProperties xmlns:c="c" xmlns:d="d"><d:creator>Nguyễn Văn A</d:creator><c:lastModifiedBy> Nguyễn Văn B </c:lastModifiedBy></c:coreProperties>`,
  'docProps/app.xml': `<Properties><TitlesOfParts><v:vector xmlns:v="v"><v:lpstr>Trang 1</v:lpstr></v:vector></TitlesOfParts><Company>UBND xã A &amp; B</Company></Properties>`,
  'docProps/custom.xml': `<Properties><property name="a"><v:lpwstr xmlns:v="v">x</v:lpwstr></property><property name="b"/></Properties>`,
};

test('a file that says nothing of itself', async () => {
  expect(await read({})).toEqual({
    author: null,
    lastEditor: null,
    company: null,
    hiddenSheets: ['Trang 2'],
    comments: [],
    addinFormulas: [
      { sheet: 'Trang 2', cell: 'B1' },
      { sheet: 'Trang 2', cell: 'B2' },
    ],
    definedNames: ['mot', 'hai'],
    brokenNames: ['mot'],
    externalLinks: 0,
    addinParts: 0,
    macros: 0,
    pivotCaches: 0,
    pictures: 0,
    customProperties: 0,
  });
});

test('author, editor and company are found wherever the package keeps them', async () => {
  expect(await read(PROPERTIES)).toMatchObject({
    author: 'Nguyễn Văn A',
    lastEditor: 'Nguyễn Văn B',
    company: 'UBND xã A & B',
    customProperties: 2,
  });
});

test('notes and threaded comments of one cell count once', async () => {
  const traces = await read({
    'xl/worksheets/_rels/sheet1.xml.rels': relate(
      [`${DOCUMENT}/relationships/comments`, '../comments1.xml'],
      ['http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '/xl/t1.xml'],
    ),
    'xl/comments1.xml':
      '<comments><commentList><comment ref="A1"/><comment ref="B2"/></commentList></comments>',
    'xl/t1.xml': '<ThreadedComments><threadedComment ref="A1"/></ThreadedComments>',
  });
  expect(traces.comments).toEqual([
    { sheet: 'Trang 1', cell: 'A1' },
    { sheet: 'Trang 1', cell: 'B2' },
  ]);
});

test('parts that hold more than cells are counted by kind', async () => {
  const names = [
    'xl/externalLinks/externalLink1.xml',
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    'xl/webextensions/taskpanes.xml',
    'xl/webextensions/webextension1.xml',
    'customUI/customUI14.xml',
    'xl/vbaProject.bin',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/pivotCache/pivotCacheRecords1.xml',
    'xl/media/image1.png',
    'xl/charts/chart1.xml',
  ];
  expect(await read(Object.fromEntries(names.map((name) => [name, '<a/>'])))).toMatchObject({
    externalLinks: 1,
    addinParts: 3,
    macros: 1,
    pivotCaches: 1,
    pictures: 2,
  });
});

test('a broken part that nothing depends on is no reason to fail', async () => {
  const core = PROPERTIES['elsewhere/core.xml'].replace('</c:coreProperties>', '<broken');
  const traces = await read({
    ...PROPERTIES,
    'elsewhere/core.xml': core,
    'docProps/app.xml': '',
    'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships',
  });
  expect(traces).toMatchObject({ author: 'Nguyễn Văn A', company: null, comments: [] });
});
