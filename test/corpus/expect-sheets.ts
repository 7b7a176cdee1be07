import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue, SheetPlan } from '../../src/workbook/sheet-plan';
import { foundFromPlan } from '../support/found-from-plan';
import { tellFoundLook, tellPlannedLook } from '../support/planned-look';
import type { Look } from '../support/read-look-styles';
import type { LookBook, LookSheet } from '../support/read-looks';

export type WrittenCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly next: CellValue;
};

/** The sheets hold what was planned, and every cell looks as planned. */
export function expectSheetsPlanned(
  found: FoundWorkbook,
  looks: LookBook,
  plans: readonly SheetPlan[],
): void {
  for (const plan of plans) {
    const sheet = found.sheets.find(({ name }) => name === plan.name);
    const wanted = foundFromPlan({ title: '', sheets: [plan], active: 0 }).sheets[0];
    expect(sheet?.rows.map((row) => trim(row))).toEqual(wanted?.rows.map((row) => trim(row)));
    expect(sheet?.merges).toEqual(plan.merges);
    expect(sheet?.tables.map(({ area }) => area)).toEqual(plan.tables.map(({ area }) => area));
    const look = looks.sheets.find(({ name }) => name === plan.name);
    if (look === undefined) throw new Error(`no sheet ${plan.name}`);
    // Two sheets selected at once are edited at once.
    expect(look.rest.filter((one) => one.includes('tabSelected="'))).toEqual([]);
    plan.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const found = lookAt(look, row, column);
        expect(found?.namedStyle).toMatch(/^Normal /);
        const told = found === undefined ? null : tellFoundLook(found);
        expect({ at: addressOf(row, column), ...told }).toEqual({
          at: addressOf(row, column),
          ...tellPlannedLook(cell.style),
        });
      }),
    );
  }
}

function trim<Cell extends { readonly kind: string }>(row: readonly Cell[]): Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1]?.kind === 'blank') length -= 1;
  return row.slice(0, length);
}

function lookAt(
  { cells, rows, columns }: LookSheet,
  row: number,
  column: number,
): Look | undefined {
  const own = cells[addressOf(row, column)]?.look ?? rows[row + 1];
  return own ?? columns.find(({ from, to }) => from <= column + 1 && column < to)?.look;
}

/**
 * Every cell but those written is as it was, though a formula may have lost the value that it gave
 * before; those written keep their look, or with `looksLike` have that of the cell in that row.
 */
export function expectOldCells(
  before: LookBook,
  after: LookBook,
  written: readonly WrittenCell[],
  { looksLike }: { readonly looksLike?: number } = {},
): void {
  expect(after.sheets.map(({ name, part }) => [name, part])).toEqual(
    before.sheets.map(({ name, part }) => [name, part]),
  );
  expect([after.tabs, after.shown, after.namedStyles]).toEqual([
    before.tabs,
    before.shown,
    before.namedStyles,
  ]);
  before.sheets.forEach((old, index) => {
    const now = after.sheets[index] as LookSheet;
    const own = written.filter(({ sheet }) => sheet === old.name);
    const addresses = new Set(own.map(({ row, column }) => addressOf(row, column)));
    for (const [address, cell] of Object.entries(old.cells)) {
      if (addresses.has(address)) continue;
      const { value, ...rest } = now.cells[address] ?? { value: 'gone' };
      const { value: was, ...wanted } = cell;
      expect({ address, ...rest }).toEqual({ address, ...wanted });
      if (value === was) continue;
      expect([address, value, isCalculated(old, address)]).toEqual([address, '', true]);
    }
    expect(now.lines).toEqual(expect.arrayContaining([...old.lines]));
    for (const { row, column } of own) {
      expect(now.cells[addressOf(row, column)]?.look).toEqual(
        lookAt(old, looksLike ?? row, column),
      );
    }
  });
}

/** Whether the cell's value comes from a formula: its own, or one that gives values to an area. */
function isCalculated({ cells }: LookSheet, address: string): boolean {
  if (cells[address]?.formula !== '') return true;
  const { row, column } = placeOf(address);
  return Object.values(cells).some(({ formula }) => {
    const [, from, to] = / ref="(\w+):(\w+)".* t="array"/.exec(formula) ?? [];
    if (from === undefined || to === undefined) return false;
    const [first, last] = [placeOf(from), placeOf(to)];
    const isRow = first.row <= row && row <= last.row;
    return isRow && first.column <= column && column <= last.column;
  });
}

function placeOf(address: string): { row: number; column: number } {
  const letters = address.replace(/\d/g, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(address.slice(letters.length)), column };
}

function addressOf(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
