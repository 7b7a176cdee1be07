import type { FoundSheet, FoundWorkbook } from '../../../src/workbook/found-workbook';
import { FOUND, planLive } from './live-book';

/** The references of the formula, in their order. */
function references(found: FoundWorkbook): readonly string[] {
  const { sheets, notices } = planLive(found);
  expect(notices).toEqual([]);
  const formula = sheets[0]?.formulas?.[0]?.formula ?? '';
  const inside = /^=TDKT\.BANGDIEM\((.*),TRUE\)$/.exec(formula)?.[1] ?? '';
  return inside.split(/,(?=IF\()/).map((one) => /^IF\((.*)="","",\1\)$/.exec(one)?.[1] ?? '');
}

function withSheet(name: string, change: (sheet: FoundSheet) => FoundSheet): FoundWorkbook {
  return {
    ...FOUND,
    sheets: FOUND.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

const USUAL = ['TieuChiTapThe', 'TapThe', 'CaiDat', 'XepLoai', 'KhenThuong'].map(
  (name) => `${name}[#All]`,
);

function withoutTables(sheet: FoundSheet): FoundSheet {
  return { ...sheet, tables: [] };
}

test('tables by their names', () => {
  expect(references(FOUND)).toEqual(USUAL);
});

test('a table that was renamed is called by the name it has', () => {
  const found = withSheet('Tập thể', (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, name: 'Bảng_thôn' })),
  }));
  expect(references(found)[1]).toBe('Bảng_thôn[#All]');
});

test('a block without a table is called by its cells, with rows to come', () => {
  const named = withSheet('Tập thể', withoutTables);
  const [, nominees] = references(named);
  const [, first, last] = /^'Tập thể'!\$A\$(\d+):\$[A-Z]+\$(\d+)$/.exec(nominees ?? '') ?? [];
  const villages = 4;
  expect(Number(last)).toBe(Number(first) + villages + 100);
  const byHeadings = { ...named, names: [] };
  expect(references(byHeadings)[1]).toBe(nominees);
});

test('a sheet may be called anything', () => {
  const found = withSheet('Cài đặt', (sheet) => ({ ...sheet, name: "Năm '25: chọn" }));
  expect(references({ ...found, names: [] })[2]).toBe('CaiDat[#All]');
  const bare = { ...found, sheets: found.sheets.map(withoutTables), names: [] };
  expect(references(bare)[2]).toMatch(/^'Năm ''25: chọn'!\$A\$/);
});

test('a row of totals stays outside, whatever it is called', () => {
  const found = withSheet('Tập thể', (sheet) => {
    const [table] = sheet.tables;
    const { area } = table!;
    const total = [{ kind: 'text', value: 'Trung bình' } as const];
    const rows = [...sheet.rows.slice(0, area.bottom + 1), total];
    const taller = { ...area, bottom: area.bottom + 1 };
    return { ...sheet, rows, tables: [{ name: 'TapThe', area: taller, hasTotalsRow: true }] };
  });
  expect(references(found)[1]).toBe('TapThe[[#Headers],[#Data]]');
});

test('who was typed below a table that did not grow is counted all the same', () => {
  const found = withSheet('Tập thể', (sheet) => {
    const [table] = sheet.tables;
    const { area } = table!;
    const shorter = { ...area, bottom: area.top + 2 };
    return { ...sheet, tables: [{ name: 'TapThe', area: shorter, hasTotalsRow: false }] };
  });
  expect(references(found)[1]).toMatch(/^'Tập thể'!\$A\$/);
});
