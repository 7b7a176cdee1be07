import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  fixedAddress,
  parseArea,
  parseQualifiedArea,
  qualifiedAddress,
} from '../../src/workbook/address';

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  test('cells and areas count from A1', () => {
    expect(cellAddress(6, 5)).toBe('F7');
    expect(areaAddress({ top: 0, left: 0, bottom: 2, right: 2 })).toBe('A1:C3');
    expect(areaAddress({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
  });

  test.each([
    ['Cá nhân', "'Cá nhân'!F7"],
    ['Đơn', "'Đơn'!F7"],
    ['Sheet1', "'Sheet1'!F7".replaceAll("'", '')],
    ['Data_2025.x', 'Data_2025.x!F7'],
    ["O'Brien", "'O''Brien'!F7"],
    ['A1', "'A1'!F7"],
    ['R1C1', "'R1C1'!F7"],
    ['c', "'c'!F7"],
    ['2025', "'2025'!F7"],
  ])('the sheet %s is quoted where Excel needs it', (sheet, address) => {
    expect(qualifiedAddress(sheet, 6, 5)).toBe(address);
  });

  test('reads what it writes', () => {
    const index = (most: number) => fc.integer({ min: 0, max: most });
    const sheet = fc.string({ minLength: 1 }).filter((name) => name.trim() === name);
    fc.assert(
      fc.property(sheet, index(1_048_575), index(16_383), (name, row, column) => {
        const area = { top: 0, left: 0, bottom: row, right: column };
        expect(parseArea(areaAddress(area))).toEqual(area);
        expect(parseQualifiedArea(fixedAddress(name, area))).toEqual({ sheet: name, area });
      }),
    );
  });

  test('takes corners in any order, with or without $', () => {
    const area = { top: 1, left: 0, bottom: 8, right: 2 };
    expect(parseArea('$C$9:a2')).toEqual(area);
    expect(parseArea('A2:C$9')).toEqual(area);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A:C', '1:3', 'A1:B2:C3', '#REF!', 'A1,B2'])(
    '%j is no plain area',
    (text) => expect(parseArea(text)).toBeNull(),
  );

  test.each([
    '$A$1',
    "'Sheet'!#REF!",
    '#REF!$A$1',
    "'A'!$A$1,'A'!$B$2",
    'SUM(Sheet1!A1)',
    "'A:B'!",
    'Sheet1!$A:$C',
  ])('%j names no plain area of a sheet', (text) => {
    const found = parseQualifiedArea(text);
    expect(found === null || found.sheet === '#REF').toBe(true);
  });
});
