import fc from 'fast-check';
import { findStyleAreas } from '../../../src/workbook/layout/style-areas';
import type { CellStyle, PlannedRow } from '../../../src/workbook/sheet-plan';

const BOLD: CellStyle = { font: { size: 12, bold: true } };
const PLAIN: CellStyle = { font: { size: 12 } };
const ALIKE: CellStyle = { font: { size: 12 } };

function planRows(rows: readonly (readonly (CellStyle | null)[])[]): readonly PlannedRow[] {
  return rows.map((styles) => ({
    height: null,
    cells: styles.map((style) => style && { value: 'x', style }),
  }));
}

test('puts neighbours of one style together, in a row and then downwards', () => {
  const rows = planRows([
    [BOLD, BOLD, BOLD],
    [PLAIN, PLAIN, BOLD],
    [PLAIN, PLAIN, BOLD],
    [PLAIN, null, BOLD],
  ]);
  expect(findStyleAreas(rows)).toEqual([
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, style: BOLD },
    { area: { top: 1, left: 0, bottom: 2, right: 1 }, style: PLAIN },
    { area: { top: 1, left: 2, bottom: 3, right: 2 }, style: BOLD },
    { area: { top: 3, left: 0, bottom: 3, right: 0 }, style: PLAIN },
  ]);
});

test('does not join what a row without it parts', () => {
  expect(findStyleAreas(planRows([[PLAIN], [], [PLAIN]]))).toHaveLength(2);
});

test('holds every planned cell once, under its own style', () => {
  const style = fc.constantFrom(BOLD, PLAIN, ALIKE, null);
  fc.assert(
    fc.property(fc.array(fc.array(style, { maxLength: 6 }), { maxLength: 8 }), (styles) => {
      const found = styles.map((row): (CellStyle | null)[] => row.map(() => null));
      for (const { area, style: own } of findStyleAreas(planRows(styles))) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            expect(found[row]?.[column]).toBeNull();
            found[row]![column] = own;
          }
        }
      }
      for (const [row, own] of styles.entries()) {
        for (const [column, one] of own.entries()) expect(found[row]?.[column]).toBe(one);
      }
    }),
  );
});

test('finds few areas in a long sheet', () => {
  const columns = Array.from({ length: 30 }, (_, column) => (column < 10 ? BOLD : PLAIN));
  const rows = planRows(Array.from({ length: 10_000 }, () => columns));
  expect(findStyleAreas(rows).map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 9_999, right: 9 },
    { top: 0, left: 10, bottom: 9_999, right: 29 },
  ]);
});
