import type { Area, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { Row } from './typed-cells';

/** What somebody does to a workbook between two readings. Pure: the workbook given stays as it was. */
export type Mutation = (workbook: FoundWorkbook) => FoundWorkbook;

export function chain(...mutations: readonly Mutation[]): Mutation {
  return (workbook) => mutations.reduce((changed, mutate) => mutate(changed), workbook);
}

export function changeSheet(name: string, change: (sheet: FoundSheet) => FoundSheet): Mutation {
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
export function changeAreas(name: string, change: (area: Area) => Area): Mutation {
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

export function changeRows(
  name: string,
  change: (rows: readonly Row[]) => readonly Row[],
): Mutation {
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

export function insertAt<One>(
  all: readonly One[],
  at: number,
  more: readonly One[],
): readonly One[] {
  return [...all.slice(0, at), ...more, ...all.slice(at)];
}

export function fail(message: string): never {
  throw new Error(message);
}
