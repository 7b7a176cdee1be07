import { BLANK } from '../../src/domain/draft';
import { parseDecimal } from '../../src/domain/decimal';
import { parseArea } from '../../src/workbook/address';
import type { Area, FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';

/** What somebody does to a workbook between two readings. Pure: the workbook given stays as it was. */
export type Mutation = (workbook: FoundWorkbook) => FoundWorkbook;

type Row = readonly FoundCell[];

export function chain(...mutations: readonly Mutation[]): Mutation {
  return (workbook) => mutations.reduce((changed, mutate) => mutate(changed), workbook);
}

export function text(value: string): FoundCell {
  return { kind: 'text', value };
}

/** "95.5" as a number cell. */
export function number(decimal: string): FoundCell {
  return { kind: 'number', value: exact(decimal), percentFormat: false };
}

/** A share as stored ("0.98"), shown with a percent sign. */
export function percent(share: string): FoundCell {
  return { kind: 'number', value: exact(share), percentFormat: true };
}

function exact(decimal: string) {
  return parseDecimal(decimal) ?? fail(`not a decimal: ${decimal}`);
}

function fail(message: string): never {
  throw new Error(message);
}

/** Texts as a row; an empty one is a blank cell. */
export function textRow(...values: readonly string[]): Row {
  return values.map((value) => (value === '' ? BLANK : text(value)));
}

function changeSheet(name: string, change: (sheet: FoundSheet) => FoundSheet): Mutation {
  return (workbook) => {
    findSheet(workbook, name);
    const sheets = workbook.sheets.map((one) => (one.name === name ? change(one) : one));
    return { ...workbook, sheets };
  };
}

function findSheet({ sheets }: FoundWorkbook, name: string): FoundSheet {
  return sheets.find((one) => one.name === name) ?? fail(`no sheet “${name}”`);
}

/** Areas of the sheet's tables and names change with the sheet itself. */
function changeAreas(name: string, change: (area: Area) => Area): Mutation {
  return (workbook) => {
    const sheet = changeSheet(name, (one) => ({
      ...one,
      tables: one.tables.map((table) => ({ ...table, area: change(table.area) })),
    }))(workbook);
    const names = workbook.names.map((one) =>
      one.sheet === name ? { ...one, area: change(one.area) } : one,
    );
    return { ...sheet, names };
  };
}

function changeRows(name: string, change: (rows: readonly Row[]) => readonly Row[]): Mutation {
  return changeSheet(name, (sheet) => ({ ...sheet, rows: change(sheet.rows) }));
}

export function renameSheet(from: string, to: string): Mutation {
  return (workbook) => ({
    sheets: changeSheet(from, (sheet) => ({ ...sheet, name: to }))(workbook).sheets,
    names: workbook.names.map((one) => (one.sheet === from ? { ...one, sheet: to } : one)),
  });
}

export function removeSheet(name: string): Mutation {
  return (workbook) => {
    findSheet(workbook, name);
    return {
      sheets: workbook.sheets.filter((one) => one.name !== name),
      names: workbook.names.filter((one) => one.sheet !== name),
    };
  };
}

export function addSheet(name: string, rows: readonly Row[], at = Infinity): Mutation {
  return (workbook) => {
    const none = new Set<number>();
    const sheet: FoundSheet = {
      name,
      rows,
      hiddenRows: none,
      hiddenColumns: none,
      tables: [],
      merges: [],
    };
    return { ...workbook, sheets: insertAt(workbook.sheets, at, [sheet]) };
  };
}

/** A copied sheet: its table is renamed by Excel, or lost; it may stand before the original. */
export function copySheet(
  name: string,
  copy: string,
  table: ((name: string) => string) | null,
  where: 'before' | 'last' = 'last',
): Mutation {
  return (workbook) => {
    const original = findSheet(workbook, name);
    const tables =
      table === null ? [] : original.tables.map((one) => ({ ...one, name: table(one.name) }));
    const at = where === 'before' ? workbook.sheets.indexOf(original) : workbook.sheets.length;
    return {
      ...workbook,
      sheets: insertAt(workbook.sheets, at, [{ ...original, name: copy, tables }]),
    };
  };
}

export const dropTables: Mutation = (workbook) => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables: [] })),
});

export const dropNames: Mutation = (workbook) => ({ ...workbook, names: [] });

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

export function columnNumber(letters: string): number {
  return parseCell(`${letters}1`).left;
}

function insertAt<One>(all: readonly One[], at: number, more: readonly One[]): readonly One[] {
  return [...all.slice(0, at), ...more, ...all.slice(at)];
}

function padRow(row: Row, length: number): FoundCell[] {
  const missing = Math.max(0, length - row.length);
  return [...row, ...Array.from({ length: missing }, () => BLANK)];
}
