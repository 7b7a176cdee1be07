import { unzipSync } from 'fflate';
import { readPartText } from '../make-package';
import { makeHost, replaceIn, showTable, write } from './host-file';

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
    const relateChain = replaceIn(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    return makeHost({ sheets, definedNames: NAMES }, showTable, relateChain, (parts) => {
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
