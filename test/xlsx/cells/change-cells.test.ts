import { decimalOfNumber } from '../../../src/domain/decimal';
import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import type { CellValue } from '../../../src/workbook/sheet-plan';
import { changeCells } from '../../../src/xlsx/splice/cells/change-cells';
import type { SheetContext } from '../../../src/xlsx/splice/cells/change-cells';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';
import { parseArea } from '../../../src/workbook/address';

const SHEET = 'Điểm';

const CONTEXT: SheetContext = {
  sheet: SHEET,
  tables: [],
  pivots: [],
  isUnlocked: () => false,
  holds: () => BLANK,
};

function changesOf(next: Readonly<Record<string, CellValue>>) {
  return Object.entries(next).map(([cell, value]) => {
    const { top, left } = parseArea(cell)!;
    return { sheet: SHEET, row: top, column: left, old: BLANK, next: value };
  });
}

function change(xml: string, next: Readonly<Record<string, CellValue>>): string {
  const result = changeCells(xml, changesOf(next), CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return applyEdits(xml, result.edits);
}

function refuse(xml: string, cell: string, context: Partial<SheetContext> = {}): string | null {
  const result = changeCells(xml, changesOf({ [cell]: 1 }), { ...CONTEXT, ...context });
  if (result.ok) return null;
  expect(result.refusals).toHaveLength(1);
  expect(result.refusals[0]).toMatchObject({ sheet: SHEET, cell });
  return result.refusals[0]!.code;
}

/** Rows inside a whole sheet. */
function sheet(rows: string, before = '', after = ''): string {
  return `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

describe('a cell that is there', () => {
  const filled = sheet('<row r="1"><c r="A1" s="3" t="s"><v>7</v></c><c r="B1"/></row>');

  test('takes a number and keeps its style', () => {
    expect(change(filled, { A1: 9.5 })).toBe(
      sheet('<row r="1"><c r="A1" s="3"><v>9.5</v></c><c r="B1"/></row>'),
    );
  });

  test('takes a text, spelt so that it is read back as it is', () => {
    expect(change(filled, { A1: ' <1 & 2>\r_x0041_' })).toBe(
      sheet(
        '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> &lt;1 &amp; 2&gt;_x000D__x005F_x0041_</t></is></c><c r="B1"/></row>',
      ),
    );
  });

  test.each([null, ''])('is emptied and keeps its style', (next) => {
    expect(change(filled, { A1: next })).toBe(
      sheet('<row r="1"><c r="A1" s="3"/><c r="B1"/></row>'),
    );
  });

  test('loses what describes the old content and keeps all else', () => {
    const cell = `<c r='A1' cm="1" vm = "2" ph="1" z:t="q" s="3" t="str"><f>B1&amp;"x"</f><v>x</v><extLst><ext uri="u"/></extLst></c>`;
    expect(change(sheet(`<row r="1">${cell}</row>`), { A1: 1 })).toBe(
      sheet(
        `<row r="1"><c r='A1' ph="1" z:t="q" s="3"><v>1</v><extLst><ext uri="u"/></extLst></c></row>`,
      ),
    );
  });

  test('tells of a formula that goes with its value, also one of a shared group', () => {
    const xml = sheet(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><v>2</v></c></row>',
    );
    expect(changeCells(xml, changesOf({ A1: 1, B1: 1, C1: 1 }), CONTEXT)).toMatchObject({
      ok: true,
      droppedFormulas: [
        { row: 0, column: 0 },
        { row: 0, column: 1 },
      ],
    });
  });

  test('is left alone when it is blank and to be blank', () => {
    expect(changeCells(filled, changesOf({ B1: null, F9: null }), CONTEXT)).toMatchObject({
      ok: true,
      edits: [],
    });
  });
});

describe('a cell that is not there', () => {
  test('stands in the order of columns and rows', () => {
    const xml = sheet(
      '<row r="2" spans="2:4"><c r="B2"/><c r="D2"/></row><row r="5"/>',
      '<dimension ref="B2:D5"/>',
    );
    expect(change(xml, { A2: 1, C2: 2, F2: 3, A1: 4, A3: 5, B5: 6, A9: 7 })).toBe(
      sheet(
        '<row r="1"><c r="A1"><v>4</v></c></row>' +
          '<row r="2" spans="1:6"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"/><c r="F2"><v>3</v></c></row>' +
          '<row r="3"><c r="A3"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>' +
          '<row r="9"><c r="A9"><v>7</v></c></row>',
        '<dimension ref="A1:F9"/>',
      ),
    );
  });

  test('takes the style of its row, else of its column', () => {
    const xml = sheet(
      '<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>',
      '<cols><col min="2" max="3" style="6"/></cols>',
    );
    expect(change(xml, { B1: 1, B2: 1, C3: 1, D3: 1 })).toBe(
      sheet(
        '<row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>1</v></c></row>' +
          '<row r="2" s="4"><c r="B2" s="6"><v>1</v></c></row>' +
          '<row r="3"><c r="C3" s="6"><v>1</v></c><c r="D3"><v>1</v></c></row>',
        '<cols><col min="2" max="3" style="6"/></cols>',
      ),
    );
  });

  test('is put into a sheet without rows, under the prefix of its elements', () => {
    expect(change('<x:worksheet><x:sheetData /></x:worksheet>', { B2: 'a', A1: 1 })).toBe(
      '<x:worksheet><x:sheetData ><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('is found and placed among cells that do not name their place', () => {
    const xml = sheet(
      '<row><c><v>1</v></c><c/></row><row r="4"><c r="C4"/><c/></row><row><c/></row>',
    );
    expect(change(xml, { B1: 2, A4: 3, D4: 4, A5: 5, A2: 6 })).toBe(
      sheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>' +
          '<row r="4"><c r="A4"><v>3</v></c><c r="C4"/><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
  });
});

test('a row that names no place stands where its cells do', () => {
  expect(change(sheet('<row><c r="C5"/></row>'), { A5: 1, A1: 2 })).toBe(
    sheet('<row r="1"><c r="A1"><v>2</v></c></row><row><c r="A5"><v>1</v></c><c r="C5"/></row>'),
  );
});

describe('a change is refused', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row><row r="2"><c r="A2"/></row>';

  test('in an array and in a data table', () => {
    expect(refuse(sheet(array), 'A1')).toBe('cell-in-array');
    expect(refuse(sheet(array), 'A2')).toBe('cell-in-array');
    expect(refuse(sheet(array), 'B1')).toBeNull();
    const table = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="D1"/></c></row>';
    expect(refuse(sheet(table), 'B2')).toBe('cell-in-array');
  });

  test('but not where an array is its one cell alone', () => {
    expect(
      refuse(sheet('<row r="1"><c r="A1"><f t="array" ref="A1">B1</f></c></row>'), 'A1'),
    ).toBeNull();
  });

  test('in the cell that others take their formula from', () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    expect(refuse(sheet(shared), 'A1')).toBe('cell-feeds-others');
    expect(refuse(sheet(shared), 'A2')).toBeNull();
  });

  test('in a merge, but for its first cell', () => {
    const xml = sheet('', '', '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>');
    expect(refuse(xml, 'C2')).toBe('cell-in-merge');
    expect(refuse(xml, 'B3')).toBe('cell-in-merge');
    expect(refuse(xml, 'B2')).toBeNull();
    expect(refuse(xml, 'D3')).toBeNull();
  });

  test('on a protected sheet where the style is locked', () => {
    const rows = '<row r="1"><c r="A1" s="2"/><c r="B1"/></row>';
    const cols = '<cols><col min="4" max="4" style="2"/></cols>';
    const isUnlocked = (style: number): boolean => style === 2;
    const locked = sheet(rows, cols, '<sheetProtection sheet="1"/>');
    expect(refuse(locked, 'A1', { isUnlocked })).toBeNull();
    expect(refuse(locked, 'D7', { isUnlocked })).toBeNull();
    expect(refuse(locked, 'B1', { isUnlocked })).toBe('cell-locked');
    expect(refuse(locked, 'C1', { isUnlocked })).toBe('cell-locked');
    const open = sheet(rows, cols, '<sheetProtection objects="1"/>');
    expect(refuse(open, 'B1', { isUnlocked })).toBeNull();
  });

  test('in a pivot table', () => {
    const pivots = [parseArea('B2:C3')!];
    expect(refuse(sheet(''), 'C3', { pivots })).toBe('cell-in-pivot');
    expect(refuse(sheet(''), 'C4', { pivots })).toBeNull();
  });

  test("in a table's headings and totals", () => {
    const area = { top: 1, left: 1, bottom: 5, right: 2 };
    const table = { name: 'T', area, headingRows: 1, totalsRows: 1, columns: ['a', 'b'] };
    const tables = [table];
    expect(refuse(sheet(''), 'B2', { tables })).toBe('cell-feeds-others');
    expect(refuse(sheet(''), 'C6', { tables })).toBe('cell-feeds-others');
    expect(refuse(sheet(''), 'B3', { tables })).toBeNull();
    expect(refuse(sheet(''), 'D2', { tables })).toBeNull();
    const bare = [{ ...table, headingRows: 0, totalsRows: 0 }];
    expect(refuse(sheet(''), 'B2', { tables: bare })).toBeNull();
  });

  test.each<[string, FoundCell, FoundCell, boolean]>([
    ['blank', BLANK, BLANK, true],
    ['another text', { kind: 'text', value: 'a' }, { kind: 'text', value: 'A' }, false],
    ['a text for nothing', { kind: 'text', value: 'a' }, BLANK, false],
    [
      'the same number',
      numberOf(0.98),
      { ...numberOf(0.98), value: { units: 980, scale: 3 } },
      true,
    ],
    ['a number as a percentage', { ...numberOf(0.98), percentFormat: true }, numberOf(0.98), false],
    ['the same error', { kind: 'error', value: '#N/A' }, { kind: 'error', value: '#N/A' }, true],
  ])('when the cell no longer holds what it did: %s', (_, found, old, isSame) => {
    const changes = changesOf({ A1: 1 }).map((one) => ({ ...one, old }));
    const result = changeCells(sheet(''), changes, { ...CONTEXT, holds: () => found });
    expect(result.ok).toBe(isSame);
    if (!result.ok) expect(result.refusals[0]?.code).toBe('cell-changed');
  });

  test('for every cell at once', () => {
    const xml = sheet(array, '', '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>');
    const result = changeCells(xml, changesOf({ A2: 1, B9: 2, D1: 3 }), CONTEXT);
    expect(result).toEqual({
      ok: false,
      refusals: [
        { code: 'cell-in-array', sheet: SHEET, cell: 'A2' },
        { code: 'cell-in-merge', sheet: SHEET, cell: 'D1' },
      ],
    });
  });
});

function numberOf(value: number): Extract<FoundCell, { kind: 'number' }> {
  return { kind: 'number', value: decimalOfNumber(value), percentFormat: false };
}

test.each([Infinity, NaN, Number.MAX_VALUE])('no cell is made to hold %d', (next) => {
  expect(() => change(sheet(''), { A1: next })).toThrow('no cell holds');
});

test('thousands of changes among thousands of merges, arrays and shared formulas', () => {
  const COUNT = 20_000;
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}"/><c r="D${row}"><f t="array" ref="D${row}:E${row}">1</f></c><c r="G${row}"><f t="shared" si="${index}" ref="G${row}:H${row}">1</f></c></row>`;
  });
  const merges = rows.map((_, index) => `<mergeCell ref="B${index + 1}:C${index + 1}"/>`);
  const xml = sheet(rows.join(''), '', `<mergeCells>${merges.join('')}</mergeCells>`);
  const changes = rows.map((_, row) => ({ sheet: SHEET, row, column: 0, old: BLANK, next: row }));
  expect(changeCells(xml, changes, CONTEXT)).toMatchObject({ ok: true });
});

test.each([
  ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
  ['a row twice', '<row r="1"><c r="A1"/></row><row r="1"><c r="A1"/></row>'],
  ['a first cell in a foreign row', '<row r="1"><c r="A5"/></row>'],
  ['a cell in a foreign row', '<row r="1"><c r="A1"/><c r="B2"/></row>'],
])('a sheet is not touched when nobody can tell which cell is meant: %s', (_, rows) => {
  expect(() => change(sheet(rows), { A1: 1 })).toThrow('damaged');
});
