import { BLANK } from '../../../src/domain/draft';
import { readPartText } from '../make-package';
import { makeRow, makeSheet } from '../make-plan';
import { makeHost, refusalsOf, replaceIn, write } from './host-file';
import type { PartsEdit } from './host-file';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OURS = makeSheet({ name: 'Điểm cá nhân', rows: [makeRow([1])] });

function makeRowsHost(rows: string, calculation = '', ...edits: readonly PartsEdit[]): Uint8Array {
  const calculate = replaceIn('xl/workbook.xml', '</workbook>', `${calculation}</workbook>`);
  return makeHost({ sheets: [{ name: 'Của tôi', rows }] }, calculate, ...edits);
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
  const first = await write(makeRowsHost(rows), { add: [OURS] });
  expect(valuedIn(first)).toHaveLength(5);
  // OFFSET from a cell of the sheet may lead to the formulas that are stale.
  expect(valuedIn(await write(first, { replace: [OURS] }))).toEqual(['INDIRECT("Z1")']);
});

describe('a cell written', () => {
  const host = makeRowsHost(rowOf('INDIRECT("Z1")', 'B2+1'));
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
  const host = makeRowsHost(rowOf('IF(Z1="",A1,NOW())', 'Z1'), calculation);
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
    makeRowsHost('', '', (parts) => {
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
    expect(await refusalsOf(low, { change, append })).toEqual([
      { code: 'cell-in-pivot', sheet: 'Của tôi', cell: 'B5' },
      { code: 'table-has-no-room', table: 'Bang' },
    ]);
  });

  test('leaves the cells around it free', async () => {
    const one = [{ table: 'Bang', rows: [['x']] }];
    await expect(write(low, { change: change.slice(1), append: one })).resolves.toBeDefined();
  });

  test('that does not say where it stands forbids to write', async () => {
    expect(await refusalsOf(pivotHost(''), { change })).toEqual([{ code: 'package-damaged' }]);
  });
});
