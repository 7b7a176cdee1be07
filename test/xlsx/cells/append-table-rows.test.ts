import { parseArea } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/sheet-plan';
import { appendTableRows } from '../../../src/xlsx/splice/cells/append-table-rows';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';

type Rows = readonly (readonly CellValue[])[];
type Parts = { readonly sheet: string; readonly table: string };

const TWO_COLUMNS = '<tableColumn name="a"/><tableColumn name="b"/>';
const LAST_ROW = '<row r="3" ht="30"><c r="B3" s="5"><v>1</v></c><c r="C3" s="6"/></row>';

function sheetOf(rows: string, before = '', after = ''): string {
  return `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function tableOf(columns: string, attributes = '', ref = 'B2:C3'): string {
  return `<table name="n" displayName="Bang" ref="${ref}"${attributes}><autoFilter ref="${ref}"/><tableColumns>${columns}</tableColumns></table>`;
}

function append({ sheet, table }: Parts, rows: Rows): Parts {
  const result = appendTableRows(sheet, table, rows, { taken: [] });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return {
    sheet: applyEdits(sheet, result.sheetEdits),
    table: applyEdits(table, result.tableEdits),
  };
}

function refuse(sheet: string, table: string, others: readonly string[] = []): string | null {
  const taken = others.map((text) => parseArea(text)!);
  const result = appendTableRows(sheet, table, [['x', null]], { taken });
  if (result.ok) return null;
  expect(result.refusals).toEqual([{ code: result.refusals[0]!.code, table: 'Bang' }]);
  return result.refusals[0]!.code;
}

test('rows look like the last one, and the table and its filter reach down to them', () => {
  const sheet = sheetOf(LAST_ROW, '<dimension ref="B2:C3"/>');
  const done = append({ sheet, table: tableOf(TWO_COLUMNS) }, [
    ['x', null],
    [null, 2],
  ]);
  expect(done.sheet).toBe(
    sheetOf(
      `${LAST_ROW}<row r="4"><c r="B4" s="5" t="inlineStr"><is><t>x</t></is></c><c r="C4" s="6"/></row>` +
        '<row r="5"><c r="B5" s="5"/><c r="C5" s="6"><v>2</v></c></row>',
      '<dimension ref="B2:C5"/>',
    ),
  );
  expect(done.table).toBe(tableOf(TWO_COLUMNS, '', 'B2:C5'));
});

test('a table of headings alone does not give their look to its first row', () => {
  const row = '<row r="3"><c r="B3" s="5"/><c r="C3" s="6"/></row>';
  const table = tableOf(TWO_COLUMNS, '', 'B3:C3');
  expect(append({ sheet: sheetOf(row), table }, [['x', null]]).sheet).toBe(
    sheetOf(`${row}<row r="4"><c r="B4" t="inlineStr"><is><t>x</t></is></c></row>`),
  );
});

test('formatted cells and cells beside the table stay in rows that are there', () => {
  const below =
    '<row r="4" ht="9"><c r="A4"><v>7</v></c><c r="C4" s="1"/><c r="D4"><v>8</v></c></row>';
  const done = append({ sheet: sheetOf(LAST_ROW + below), table: tableOf(TWO_COLUMNS) }, [[1, 2]]);
  expect(done.sheet).toBe(
    sheetOf(
      `${LAST_ROW}<row r="4" ht="9"><c r="A4"><v>7</v></c><c r="B4" s="5"><v>1</v></c><c r="C4" s="6"><v>2</v></c><c r="D4"><v>8</v></c></row>`,
    ),
  );
});

test('rules that reach down to the last row reach down to the new one, others stay', () => {
  const rules = (one: string, other: string, extended: string, last: string): string =>
    `<conditionalFormatting sqref="${one}"><cfRule/></conditionalFormatting>` +
    `<dataValidations><dataValidation sqref="${other}"/><dataValidation sqref="C4:C9"/></dataValidations>` +
    `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>${extended}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext><x14:sparklineGroups><x14:sparkline><xm:sqref>${last}</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>`;
  const sheet = sheetOf(LAST_ROW, '', rules('B2:C3 A2:C3 B2', 'B3 C3 D3', '$B$2:B3', 'B3'));
  expect(append({ sheet, table: tableOf(TWO_COLUMNS) }, [[1, 2]]).sheet).toContain(
    rules('B2:C4 A2:C3 B2', 'B3:B4 C3 D3', 'B2:B4', 'B3'),
  );
});

describe('a table emptied in Excel, with a blank row to be filled,', () => {
  const BLANK_ROW = '<row r="3"><c r="B3" s="5"/><c r="C3" s="6"/></row>';
  const emptied = tableOf(TWO_COLUMNS, ' insertRow="1" insertRowShift="1"');

  test('takes the first row there', () => {
    const validation = '<dataValidations><dataValidation sqref="B3"/></dataValidations>';
    const done = append({ sheet: sheetOf(BLANK_ROW, '', validation), table: emptied }, [['x', 2]]);
    const filled =
      '<row r="3"><c r="B3" s="5" t="inlineStr"><is><t>x</t></is></c><c r="C3" s="6"><v>2</v></c></row>';
    expect(done.sheet).toBe(sheetOf(filled, '', validation));
    expect(done.table).toBe(tableOf(TWO_COLUMNS));
  });

  test('takes others below it, and grows no more than it must', () => {
    const rows = [1, 2, 3].map((number) => [number, null]);
    const done = append({ sheet: sheetOf(BLANK_ROW), table: emptied }, rows);
    const written = ['"B3" s="5"><v>1', '"B4" s="5"><v>2', '"B5" s="5"><v>3'];
    expect(done.sheet.match(/"B\d" s="5"><v>\d/g)).toEqual(written);
    expect(done.table).toBe(tableOf(TWO_COLUMNS, '', 'B2:C5'));
    const wide = tableOf(TWO_COLUMNS, ' insertRow="1"', 'B2:C9');
    const two = append({ sheet: sheetOf(BLANK_ROW), table: wide }, rows.slice(1));
    expect(two.sheet).toContain('<row r="4"><c r="B4"><v>3</v></c></row>');
    expect(two.table).toBe(tableOf(TWO_COLUMNS, '', 'B2:C9'));
  });

  test('keeps what somebody has put there all the same', () => {
    const done = append({ sheet: sheetOf(LAST_ROW), table: emptied }, [[7, null]]);
    expect(done.sheet).toBe(
      sheetOf(`${LAST_ROW}<row r="4"><c r="B4" s="5"><v>7</v></c><c r="C4" s="6"/></row>`),
    );
    expect(done.table).toBe(tableOf(TWO_COLUMNS, '', 'B2:C4'));
  });

  test('while one that says it has none goes on below', () => {
    const table = tableOf(TWO_COLUMNS, ' insertRow="0"');
    const done = append({ sheet: sheetOf(BLANK_ROW), table }, [[7, null]]);
    expect(done.sheet).toContain('<c r="B4" s="5"><v>7</v></c>');
    expect(done.table).toBe(tableOf(TWO_COLUMNS, ' insertRow="0"', 'B2:C4'));
  });
});

describe('a calculated column', () => {
  const calculated = (formula: string, array = ''): string =>
    tableOf(
      `<tableColumn name="a"/><tableColumn name="b"><calculatedColumnFormula${array}>${formula}</calculatedColumnFormula></tableColumn>`,
    );
  const newCell = (sheet: string, table: string, value: CellValue = null): string => {
    const done = append({ sheet, table }, [
      [1, null],
      [2, value],
    ]).sheet;
    return done.slice(done.indexOf('<c r="C5"'), done.indexOf('</row></sheetData>'));
  };

  test('goes on with its formula, without a value', () => {
    const formula = 'IF(Bang[[#This Row],[a]]&lt;$A$1,&quot;B2&quot;,1)';
    expect(newCell(sheetOf(LAST_ROW), calculated(formula))).toBe(
      `<c r="C5" s="6"><f>${formula}</f></c>`,
    );
    expect(newCell(sheetOf(LAST_ROW), calculated('SUM(Bang[a])', ' array="1"'))).toBe(
      '<c r="C5" s="6"><f t="array" ref="C5">SUM(Bang[a])</f></c>',
    );
  });

  test('goes on as the cell above does where it names cells', () => {
    const row = '<row r="3"><c r="C3"><f>B3*$A$1+SUM(B$2:B3)&amp;"B3"</f><v>1</v></c></row>';
    expect(newCell(sheetOf(row), calculated('B2*2'))).toBe(
      '<c r="C5"><f>B5*$A$1+SUM(B$2:B5)&amp;&quot;B3&quot;</f></c>',
    );
  });

  test('goes on with the formula that the cell above shares with others', () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" si="4" ref="C2:C3">B2*2</f></c></row><row r="3"><c r="C3"><f t="shared" si="4"/></c></row>';
    expect(newCell(sheetOf(rows), calculated('B2*2'))).toBe('<c r="C5"><f>B5*2</f></c>');
  });

  test('takes a value, and stays blank where nobody can tell its formula', () => {
    expect(newCell(sheetOf(LAST_ROW), calculated('B2*2'), 3)).toBe('<c r="C5" s="6"><v>3</v></c>');
    expect(newCell(sheetOf(LAST_ROW), calculated('B2*2'))).toBe('<c r="C5" s="6"/>');
  });
});

describe('rows are refused', () => {
  const table = tableOf(TWO_COLUMNS);

  test('below totals', () => {
    expect(refuse(sheetOf(LAST_ROW), tableOf(TWO_COLUMNS, ' totalsRowCount="1"'))).toBe(
      'table-has-totals',
    );
    expect(refuse(sheetOf(LAST_ROW), tableOf(TWO_COLUMNS, ' totalsRowShown="0"'))).toBeNull();
  });

  test('on a protected sheet', () => {
    const locked = sheetOf(LAST_ROW, '', '<sheetProtection sheet="1"/>');
    expect(refuse(locked, table)).toBe('table-locked');
  });

  test('where something stands in their place', () => {
    expect(refuse(sheetOf(`${LAST_ROW}<row r="4"><c r="C4"><v>1</v></c></row>`), table)).toBe(
      'table-has-no-room',
    );
    expect(refuse(sheetOf(`${LAST_ROW}<row r="4"><c r="C4"><f>1</f></c></row>`), table)).toBe(
      'table-has-no-room',
    );
    expect(refuse(sheetOf(`${LAST_ROW}<row r="4"><c r="D4"><v>1</v></c></row>`), table)).toBeNull();
  });

  test('where a merge, an array, a filter, another table or a pivot table lies', () => {
    const merge = '<mergeCells><mergeCell ref="C4:D5"/></mergeCells>';
    expect(refuse(sheetOf(LAST_ROW, '', merge), table)).toBe('table-has-no-room');
    const array = '<row r="9"><c r="A9"><f t="array" ref="A4:B9">1</f></c></row>';
    expect(refuse(sheetOf(LAST_ROW + array), table)).toBe('table-has-no-room');
    expect(refuse(sheetOf(LAST_ROW, '', '<autoFilter ref="A4:B9"/>'), table)).toBe(
      'table-has-no-room',
    );
    expect(refuse(sheetOf(LAST_ROW), table, ['C4:F8'])).toBe('table-has-no-room');
    expect(refuse(sheetOf(LAST_ROW), table, ['C5:F8', 'D4:D9'])).toBeNull();
  });

  test('beyond the last row that a sheet has', () => {
    const last = tableOf(TWO_COLUMNS, '', 'B2:C1048576');
    expect(refuse(sheetOf(''), last)).toBe('table-has-no-room');
  });
});
