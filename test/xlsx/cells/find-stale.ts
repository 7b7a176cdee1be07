import { areaAddress, parseArea } from '../../../src/workbook/address';
import type { DefinedName, TableOnSheet } from '../../../src/workbook/formulas/formula-book';
import { findStaleFormulas } from '../../../src/xlsx/splice/cells/find-stale-formulas';
import type { BookText } from '../../../src/xlsx/splice/cells/find-stale-formulas';

const TABLE: TableOnSheet = {
  name: 'Bang',
  sheet: 'Nhập',
  area: { top: 0, left: 0, bottom: 9, right: 1 },
  headingRows: 1,
  totalsRows: 0,
  columns: ['Mã', 'Điểm'],
};

/** Cells by their addresses, each in a row of its own element, in the order given. */
export function sheetOf(cells: Readonly<Record<string, string>>): string {
  const rows = Object.entries(cells).map(([cell, inner]) => {
    const { top } = parseArea(cell)!;
    return `<row r="${top + 1}"><c r="${cell}">${inner}</c></row>`;
  });
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

export function bookOf(
  sheets: Readonly<Record<string, string | null>>,
  names: readonly DefinedName[] = [],
  iterates = false,
): BookText {
  const all = Object.entries(sheets).map(([name, xml]) => ({ name, xml }));
  return { sheets: all, tables: [TABLE], names, iterates };
}

/** "sheet!area" of all that is stale when these areas change. */
export function findStale(
  sheets: Readonly<Record<string, string | null>>,
  changed: readonly [sheet: string, area: string | null][],
  names: readonly DefinedName[] = [],
  iterates = false,
): string[] {
  const areas = changed.map(([sheet, area]) => ({
    sheet,
    area: area === null ? null : parseArea(area),
  }));
  return [...findStaleFormulas(bookOf(sheets, names, iterates), areas, 'stale').areas]
    .flatMap(([sheet, found]) => found.map((area) => `${sheet}!${areaAddress(area)}`))
    .sort();
}
