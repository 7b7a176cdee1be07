import type { FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import { columnLetters } from '../host/model/address';
import { tellArea } from './sheet-facts';

/** A reading in a form that compares: what is blank is not there, and lists have an order. */
export function tellFound({ sheets, names }: FoundWorkbook): unknown {
  return {
    sheets: sheets.map(tellSheet),
    names: names.map(({ name, sheet, area }) => `${name} ${sheet} ${tellArea(area)}`).sort(),
  };
}

function tellSheet({ name, rows, merges, tables, hiddenRows, hiddenColumns }: FoundSheet): unknown {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      cell.kind === 'blank' || (cell.kind === 'text' && cell.value === '')
        ? []
        : [[`${columnLetters(column)}${index + 1}`, cell] as const],
    ),
  );
  return {
    name,
    cells: Object.fromEntries(cells),
    merges: merges.map(tellArea).sort(),
    tables: tables
      .map((table) => `${table.name} ${tellArea(table.area)} ${table.hasTotalsRow}`)
      .sort(),
    hiddenRows: [...hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
  };
}
