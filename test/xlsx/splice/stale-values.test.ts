import type { WritePlan } from '../../../src/workbook/write-plan';
import { BLANK } from '../../../src/domain/draft';
import { applyWritePlan } from '../../../src/xlsx/splice/apply-write-plan';
import { makeParts, readPartText, zipParts } from '../make-package';
import { makeRow, makeSheet } from '../make-plan';

const NOTHING: WritePlan = {
  add: [],
  addBefore: null,
  replace: [],
  change: [],
  append: [],
  concerns: 'our-sheets',
};
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OURS = makeSheet({ name: 'Điểm cá nhân', rows: [makeRow([1])] });

function makeHost(
  rows: string,
  calculation = '',
  edit: (parts: Record<string, string>) => void = () => {},
) {
  const parts = makeParts({ sheets: [{ name: 'Của tôi', rows }] });
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</workbook>',
    `${calculation}</workbook>`,
  );
  edit(parts);
  return zipParts(parts);
}

async function write(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<Uint8Array> {
  const result = await applyWritePlan(bytes, { ...NOTHING, ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.bytes;
}

/** The formulas of the user's sheet that have a value. */
function valuedIn(bytes: Uint8Array): string[] {
  const xml = readPartText(bytes, 'xl/worksheets/sheet1.xml');
  return [...xml.matchAll(/<f>([^<]*)<\/f><v>/g)].map(([, formula]) => formula!);
}

function rowOf(...formulas: string[]): string {
  const cells = formulas.map((formula) => `<c><f>${formula}</f><v>1</v></c>`);
  return `<row r="1">${cells.join('')}</row>`;
}

test('OFFSET and ranges to an INDEX in a sheet of ours that is replaced lose their values', async () => {
  const rows = rowOf(
    "OFFSET('Điểm cá nhân'!Q4,1,0)",
    "SUM('Điểm cá nhân'!Q5:INDEX('Điểm cá nhân'!Q:Q,9))",
    'A1*2',
    'INDIRECT("Z1")',
    'OFFSET(Z1,1,0)',
  );
  const first = await write(makeHost(rows), { add: [OURS] });
  expect(valuedIn(first)).toHaveLength(5);
  // OFFSET from a cell of the sheet may lead to the formulas that are stale.
  expect(valuedIn(await write(first, { replace: [OURS] }))).toEqual(['INDIRECT("Z1")']);
});

describe('a cell written', () => {
  const host = makeHost(rowOf('INDIRECT("Z1")', 'B2+1'));
  const change = [{ sheet: 'Của tôi', row: 1, column: 1, old: BLANK, next: 3 }];

  test('for our log takes the value only from what reads it', async () => {
    expect(valuedIn(await write(host, { change }))).toEqual(['INDIRECT("Z1")']);
  });

  test('for the user takes it also from what may read it', async () => {
    expect(valuedIn(await write(host, { change, concerns: 'user-cells' }))).toEqual([]);
  });
});

test.each([
  ['<calcPr iterate="1"/>', ['IF(Z1="",A1,NOW())']],
  ['<calcPr iterate="0"/>', []],
  ['', []],
])('a time stamp that reads itself, with %s', async (calculation, valued) => {
  const host = makeHost(rowOf('IF(Z1="",A1,NOW())', 'Z1'), calculation);
  const change = [{ sheet: 'Của tôi', row: 0, column: 25, old: BLANK, next: 3 }];
  const written = await write(host, { change });
  expect(valuedIn(written)).toEqual(valued);
  expect(readPartText(written, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

describe('a pivot table', () => {
  const TABLE =
    '<table id="1" name="Bang" displayName="Bang" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Tên"/></tableColumns></table>';
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="../${target}"/>`;
  const pivotHost = (location: string) =>
    makeHost('', '', (parts) => {
      const related = [
        relationship('rId1', 'table', 'tables/table1.xml'),
        relationship('rId2', 'pivotTable', 'pivotTables/pivotTable1.xml'),
      ];
      parts['xl/worksheets/_rels/sheet1.xml.rels'] =
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`;
      parts['xl/tables/table1.xml'] = TABLE;
      parts['xl/pivotTables/pivotTable1.xml'] =
        `<pivotTableDefinition>${location}</pivotTableDefinition>`;
    });
  const change = [4, 5].map((row) => ({ sheet: 'Của tôi', row, column: 1, old: BLANK, next: 3 }));
  const append = [{ table: 'Bang', rows: [['x'], ['y']] }];
  const low = pivotHost('<location ref="A4:B5" firstHeaderRow="1"/>');

  test('takes neither changes nor rows of a table', async () => {
    expect(await applyWritePlan(low, { ...NOTHING, change, append })).toEqual({
      ok: false,
      refusals: [
        { code: 'cell-in-pivot', sheet: 'Của tôi', cell: 'B5' },
        { code: 'table-has-no-room', table: 'Bang' },
      ],
    });
  });

  test('leaves the cells around it free', async () => {
    const one = [{ table: 'Bang', rows: [['x']] }];
    await expect(write(low, { change: change.slice(1), append: one })).resolves.toBeDefined();
  });

  test('that does not say where it stands forbids to write', async () => {
    expect(await applyWritePlan(pivotHost(''), { ...NOTHING, change })).toEqual({
      ok: false,
      refusals: [{ code: 'package-damaged' }],
    });
  });
});
