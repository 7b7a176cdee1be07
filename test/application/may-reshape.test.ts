import { mayReshape } from '../../src/application/sheets/may-reshape';
import type { NotedChange } from '../../src/application/workbook-port';

const TABLE = { top: 3, left: 0, bottom: 20, right: 8 };
const BOOK = {
  sheets: [
    {
      name: 'Tập thể',
      rows: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      tables: [{ name: 'TapThe', area: TABLE, hasTotalsRow: false }],
      merges: [],
    },
  ],
  names: [],
};

const change = (area: NotedChange['area'], kind: NotedChange['kind'] = 'typed') =>
  mayReshape(BOOK, { sheet: 'Tập thể', area, kind });
const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test('what people type merges nothing: one cell, or cells within a table', () => {
  expect(change(area(0, 0, 0, 0))).toBe(false);
  expect(change(area(30, 2, 30, 2))).toBe(false);
  expect(change(TABLE)).toBe(false);
  expect(change(area(4, 1, 9, 8))).toBe(false);
});

test('several cells that are not all within a table, or nobody knows which', () => {
  expect(change(area(0, 0, 0, 3))).toBe(true);
  expect(change(area(4, 1, 21, 1))).toBe(true);
  expect(change(area(4, 1, 9, 9))).toBe(true);
  expect(change(null)).toBe(true);
  expect(change(area(0, 0, 0, 3), 'dressed')).toBe(true);
  expect(mayReshape(BOOK, { sheet: 'Cá nhân', area: TABLE, kind: 'typed' })).toBe(true);
});

test('calculating merges nothing', () => {
  expect(change(null, 'computed')).toBe(false);
});
