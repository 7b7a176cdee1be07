import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { STYLES, withNumberFormat } from '../../../src/workbook/styles';
import { readPartText, zipParts } from '../make-package';
import type { MadeWorkbook } from '../make-package';
import { makeRow, makeSheet } from '../make-plan';
import { BOOK, makeHost, planTable, planText, sheetsOf, showTable, write } from './host-file';

test('new sheets go behind the others, or before the one that is named', async () => {
  const first = await write(makeHost(), { add: [planText('Một'), planText('Hai')] });
  expect(await sheetsOf(first)).toEqual(['Của tôi', 'Một', 'Hai']);
  const second = await write(first, { add: [planText('Ba')], addBefore: 'Một' });
  expect(await sheetsOf(second)).toEqual(['Của tôi', 'Ba', 'Một', 'Hai']);
  const names = readPartText(second, 'xl/workbook.xml').match(/localSheetId="\d">[^<]*/g);
  expect(names?.sort()).toEqual([
    'localSheetId="1">Ba!$A$1:$A$1',
    'localSheetId="2">\'Một\'!$A$1:$A$1',
    'localSheetId="3">Hai!$A$1:$A$1',
  ]);
});

test('a replaced sheet keeps its place, its number and its part; its old table goes', async () => {
  const first = await write(makeHost(), { add: [planTable('Một', 'cũ'), planText('Hai')] });
  const second = await write(first, { replace: [planTable('một', 'mới')] });
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
    sheets: [{ ...BOOK.sheets[0]!, table: mine }],
    definedNames: '<definedNames><definedName name="BANG_2">1</definedName></definedNames>',
  };
  const written = await write(makeHost(book, showTable), { add: [planTable('Một')] });
  const table = readPartText(written, 'xl/tables/table2.xml');
  expect(table).toContain('id="6"');
  expect(table).toContain('displayName="Bang_3"');
});

test('where the user reads a replaced sheet, the old value goes and the formula stays', async () => {
  const first = await write(makeHost(), { add: [planText('Một')] });
  const reader =
    '<row r="1"><c r="A1"><f>Một!A1</f><v>1</v></c><c r="B1" t="str"><f>"Một"</f><v>Một</v></c></row>';
  const book = { sheets: [{ name: 'Của tôi', rows: reader }] };
  const host = await write(makeHost(book), { add: [planText('Một')] });
  expect(readPartText(host, 'xl/worksheets/sheet1.xml')).toContain(reader);
  const second = await write(host, { replace: [planText('Một', 'mới')] });
  const own = readPartText(second, 'xl/worksheets/sheet1.xml');
  expect(own).toContain('<c r="A1"><f>Một!A1</f></c>');
  expect(own).toContain('<v>Một</v>');
  expect(readPartText(second, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(readPartText(first, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
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

test('the same plan on the same file gives the same bytes', async () => {
  const host = makeHost();
  const plan = { add: [planText('Một')] };
  expect(Buffer.compare(await write(host, plan), await write(host, plan))).toBe(0);
});

test('a sheet that more hangs on than ours is never replaced', async () => {
  const first = await write(makeHost(), { add: [planText('Một')] });
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
  await expect(write(zipParts(parts), { replace: [planText('Một')] })).rejects.toThrow('comments');
});
