import { BLANK } from '../../src/domain/draft';
import { parseArea } from '../../src/workbook/address';
import type { Area, FoundCell } from '../../src/workbook/found-workbook';
import { chain, changeAreas, changeRows, changeSheet, fail, insertAt } from './mutate-workbook';
import type { Mutation } from './mutate-workbook';
import { text } from './typed-cells';
import type { Row } from './typed-cells';

/** Sheet rows are counted from 1, as Excel shows them: the new rows stand before row `at`. */
export function insertRows(name: string, at: number, rows: readonly Row[]): Mutation {
  const shift = (row: number): number => (row >= at - 1 ? row + rows.length : row);
  return chain(
    changeRows(name, (all) => insertAt(all, at - 1, rows)),
    changeAreas(name, (area) => ({ ...area, top: shift(area.top), bottom: shift(area.bottom) })),
    changeSheet(name, (sheet) => ({
      ...sheet,
      hiddenRows: new Set([...sheet.hiddenRows].map(shift)),
    })),
  );
}

/** Typed on below whatever is there, without the table growing. */
export function appendRows(name: string, rows: readonly Row[]): Mutation {
  return changeRows(name, (all) => [...all, ...rows]);
}

/** A totals row switched on in the table's design: the area grows by it. */
export function addTotalsRow(name: string, row: Row): Mutation {
  return chain(
    appendRows(name, [row]),
    changeSheet(name, (sheet) => ({
      ...sheet,
      tables: sheet.tables.map(({ name: table, area }) => ({
        name: table,
        area: { ...area, bottom: area.bottom + 1 },
        hasTotalsRow: true,
      })),
    })),
  );
}

/** A column inserted before column `at` ("C"); one beyond the table leaves the table as it is. */
export function insertColumn(name: string, at: string, cells: Readonly<Record<number, FoundCell>>) {
  const column = columnNumber(at);
  const shift = (one: number): number => (one >= column ? one + 1 : one);
  return chain(
    changeRows(name, (rows) =>
      rows.map((row, index) => insertAt(padRow(row, column), column, [cells[index + 1] ?? BLANK])),
    ),
    changeAreas(name, (area) => ({ ...area, left: shift(area.left), right: shift(area.right) })),
    changeSheet(name, (sheet) => ({
      ...sheet,
      hiddenColumns: new Set([...sheet.hiddenColumns].map(shift)),
    })),
  );
}

/** The whole content pushed down and to the right. */
export function moveBlock(name: string, down: number, right: number): Mutation {
  const blankRows = Array.from({ length: down }, (): Row => []);
  const blankColumns = Array.from({ length: right }, () => insertColumn(name, 'A', {}));
  return chain(insertRows(name, 1, blankRows), ...blankColumns);
}

/** The columns of the table in another order: column i shows what column `order[i]` held. */
export function reorderColumns(name: string, order: readonly number[]): Mutation {
  return changeRows(name, (rows) =>
    rows.map((row, index) => (index < 3 ? row : order.map((column) => row[column] ?? BLANK))),
  );
}

export function setCells(name: string, cells: Readonly<Record<string, FoundCell>>): Mutation {
  const changes = Object.entries(cells).map(([address, cell]) => ({
    at: parseCell(address),
    cell,
  }));
  return changeRows(name, (rows) => {
    const changed = rows.map((row) => [...row]);
    for (const { at, cell } of changes) {
      const row = changed[at.top] ?? fail(`no row ${at.top + 1} on “${name}”`);
      const cells = padRow(row, at.left + 1);
      cells[at.left] = cell;
      changed[at.top] = cells;
    }
    return changed;
  });
}

/** Every text of row 4, the heading row of our sheets, written otherwise. */
export function rewriteHeadings(name: string, rewrite: (heading: string) => string): Mutation {
  return changeRows(name, (rows) =>
    rows.map((row, index) =>
      index !== 3
        ? row
        : row.map((cell) => (cell.kind === 'text' ? text(rewrite(cell.value)) : cell)),
    ),
  );
}

/** The rows below the headings (row 4) in another order. */
export function sortRows(name: string, compare: (a: Row, b: Row) => number): Mutation {
  return changeRows(name, (rows) => [...rows.slice(0, 4), ...rows.slice(4).sort(compare)]);
}

export function removeColumn(name: string, letter: string): Mutation {
  const column = columnNumber(letter);
  return chain(
    changeRows(name, (rows) => rows.map((row) => row.filter((_, index) => index !== column))),
    changeAreas(name, (area) => ({ ...area, right: area.right - 1 })),
  );
}

export function hide(name: string, rows: readonly number[], columns: readonly string[]): Mutation {
  return changeSheet(name, (sheet) => ({
    ...sheet,
    hiddenRows: new Set(rows.map((row) => row - 1)),
    hiddenColumns: new Set(columns.map(columnNumber)),
  }));
}

function parseCell(address: string): Area {
  return parseArea(address) ?? fail(`no cell ${address}`);
}

function columnNumber(letters: string): number {
  return parseCell(`${letters}1`).left;
}

function padRow(row: Row, length: number): FoundCell[] {
  const missing = Math.max(0, length - row.length);
  return [...row, ...Array.from({ length: missing }, () => BLANK)];
}
