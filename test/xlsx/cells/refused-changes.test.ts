import { decimalOfNumber } from '../../../src/domain/decimal';
import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { changeCells } from '../../../src/xlsx/splice/cells/change-cells';
import type { SheetContext } from '../../../src/xlsx/splice/cells/sheet-context';
import { parseArea } from '../../../src/workbook/address';
import { change, changesOf, CONTEXT, SHEET, sheetOf } from './change-sheet';

function refuse(xml: string, cell: string, context: Partial<SheetContext> = {}): string | null {
  const result = changeCells(xml, changesOf({ [cell]: 1 }), { ...CONTEXT, ...context });
  if (result.ok) return null;
  expect(result.refusals).toHaveLength(1);
  expect(result.refusals[0]).toMatchObject({ sheet: SHEET, cell });
  return result.refusals[0]!.code;
}

describe('a change is refused', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row><row r="2"><c r="A2"/></row>';

  test('in an array and in a data table', () => {
    expect(refuse(sheetOf(array), 'A1')).toBe('cell-in-array');
    expect(refuse(sheetOf(array), 'A2')).toBe('cell-in-array');
    expect(refuse(sheetOf(array), 'B1')).toBeNull();
    const table = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="D1"/></c></row>';
    expect(refuse(sheetOf(table), 'B2')).toBe('cell-in-array');
  });

  test('but not where an array is its one cell alone', () => {
    expect(
      refuse(sheetOf('<row r="1"><c r="A1"><f t="array" ref="A1">B1</f></c></row>'), 'A1'),
    ).toBeNull();
  });

  test('in the cell that others take their formula from', () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    expect(refuse(sheetOf(shared), 'A1')).toBe('cell-feeds-others');
    expect(refuse(sheetOf(shared), 'A2')).toBeNull();
  });

  test('in a merge, but for its first cell', () => {
    const xml = sheetOf('', '', '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>');
    expect(refuse(xml, 'C2')).toBe('cell-in-merge');
    expect(refuse(xml, 'B3')).toBe('cell-in-merge');
    expect(refuse(xml, 'B2')).toBeNull();
    expect(refuse(xml, 'D3')).toBeNull();
  });

  test('on a protected sheet where the style is locked', () => {
    const rows = '<row r="1"><c r="A1" s="2"/><c r="B1"/></row>';
    const cols = '<cols><col min="4" max="4" style="2"/></cols>';
    const isUnlocked = (style: number): boolean => style === 2;
    const locked = sheetOf(rows, cols, '<sheetProtection sheet="1"/>');
    expect(refuse(locked, 'A1', { isUnlocked })).toBeNull();
    expect(refuse(locked, 'D7', { isUnlocked })).toBeNull();
    expect(refuse(locked, 'B1', { isUnlocked })).toBe('cell-locked');
    expect(refuse(locked, 'C1', { isUnlocked })).toBe('cell-locked');
    const open = sheetOf(rows, cols, '<sheetProtection objects="1"/>');
    expect(refuse(open, 'B1', { isUnlocked })).toBeNull();
  });

  test('in a pivot table', () => {
    const pivots = [parseArea('B2:C3')!];
    expect(refuse(sheetOf(''), 'C3', { pivots })).toBe('cell-in-pivot');
    expect(refuse(sheetOf(''), 'C4', { pivots })).toBeNull();
  });

  test("in a table's headings and totals", () => {
    const area = { top: 1, left: 1, bottom: 5, right: 2 };
    const table = { name: 'T', area, headingRows: 1, totalsRows: 1, columns: ['a', 'b'] };
    const tables = [table];
    expect(refuse(sheetOf(''), 'B2', { tables })).toBe('cell-feeds-others');
    expect(refuse(sheetOf(''), 'C6', { tables })).toBe('cell-feeds-others');
    expect(refuse(sheetOf(''), 'B3', { tables })).toBeNull();
    expect(refuse(sheetOf(''), 'D2', { tables })).toBeNull();
    const bare = [{ ...table, headingRows: 0, totalsRows: 0 }];
    expect(refuse(sheetOf(''), 'B2', { tables: bare })).toBeNull();
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
    const result = changeCells(sheetOf(''), changes, { ...CONTEXT, holds: () => found });
    expect(result.ok).toBe(isSame);
    if (!result.ok) expect(result.refusals[0]?.code).toBe('cell-changed');
  });

  test('for every cell at once', () => {
    const xml = sheetOf(array, '', '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>');
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

test.each([
  ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
  ['a row twice', '<row r="1"><c r="A1"/></row><row r="1"><c r="A1"/></row>'],
  ['a first cell in a foreign row', '<row r="1"><c r="A5"/></row>'],
  ['a cell in a foreign row', '<row r="1"><c r="A1"/><c r="B2"/></row>'],
])('a sheet is not touched when nobody can tell which cell is meant: %s', (_, rows) => {
  expect(() => change(sheetOf(rows), { A1: 1 })).toThrow('damaged');
});
