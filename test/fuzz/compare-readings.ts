import { isDeepStrictEqual } from 'node:util';
import { decimalOfNumber } from '../../src/domain/decimal';
import { areaAddress, cellAddress } from '../../src/workbook/address';
import type { Area, FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue, SheetPlan } from '../../src/workbook/sheet-plan';
import type { WritePlan } from '../../src/workbook/write-plan';

/** Whether a cell of the user's book has a value that a formula gives; null where nobody can say. */
export type FormulaTest = (sheet: string, row: number, column: number) => boolean | null;

/** How a workbook written by a plan differs from what the plan makes of it; empty when it does not. */
export function compareReadings(
  before: FoundWorkbook,
  after: FoundWorkbook,
  plan: WritePlan,
  isCalculated: FormulaTest,
): readonly string[] {
  const order = after.sheets.map(({ name }) => name);
  const wanted = listNames(before, plan);
  if (!isDeepStrictEqual(order, wanted))
    return [`sheets: ${order.join('|')} ≠ ${wanted.join('|')}`];
  const ours = [...plan.add, ...plan.replace];
  const sheets = after.sheets.flatMap((sheet) => {
    const planned = ours.find(({ name }) => name === sheet.name);
    if (planned !== undefined) return comparePlanned(sheet, planned);
    const old = before.sheets.find(({ name }) => name === sheet.name);
    return old === undefined ? [] : compareSheet(old, sheet, plan, isCalculated);
  });
  return [...sheets, ...compareNames(before, after, plan)];
}

function listNames({ sheets }: FoundWorkbook, { add, addBefore }: WritePlan): readonly string[] {
  const names = sheets.map(({ name }) => name);
  const place = addBefore === null ? names.length : names.indexOf(addBefore);
  names.splice(place, 0, ...add.map(({ name }) => name));
  return names;
}

function compareSheet(
  old: FoundSheet,
  now: FoundSheet,
  plan: WritePlan,
  isCalculated: FormulaTest,
): string[] {
  const differences: string[] = [];
  const planned = listPlannedCells(old, plan);
  const mayRecalculate = plan.change.length + plan.append.length + plan.replace.length > 0;
  const height = Math.max(old.rows.length, now.rows.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(old.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [was, is] = [old.rows[row]?.[column], now.rows[row]?.[column]];
      const next = planned.get(`${row} ${column}`);
      if (next !== undefined && isAsPlanned(is, next)) continue;
      if (next === undefined && isSame(was, is)) continue;
      const isDropped = is?.kind === 'uncalculated' || is?.kind === 'blank' || is === undefined;
      const mayDrop = mayRecalculate && isDropped && isCalculated(old.name, row, column) !== false;
      if (next === undefined && mayDrop) continue;
      if (next === null && is?.kind === 'uncalculated') continue;
      const from = next === undefined ? was : { planned: next };
      differences.push(`cell ${cellAddress(row, column)}: ${show(from)} → ${show(is)}`);
      if (differences.length > 5) return differences;
    }
  }
  for (const key of ['hiddenRows', 'hiddenColumns', 'merges'] as const) {
    if (!isDeepStrictEqual(old[key], now[key])) differences.push(`${key} changed`);
  }
  const tables = old.tables.map((table) => ({ ...table, area: growArea(table, plan) }));
  if (!isDeepStrictEqual(tables, now.tables)) {
    differences.push(`tables: ${show(now.tables)} ≠ ${show(tables)}`);
  }
  return differences;
}

/** What the plan puts into an old sheet, by "row column". */
function listPlannedCells({ name, tables }: FoundSheet, plan: WritePlan): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { sheet, row, column, next } of plan.change) {
    if (sheet === name) cells.set(`${row} ${column}`, next);
  }
  for (const table of tables) {
    const added = plan.append.find((one) => one.table === table.name)?.rows ?? [];
    const { bottom, left } = table.area;
    added.forEach((values, index) =>
      values.forEach((value, column) => cells.set(`${bottom + 1 + index} ${left + column}`, value)),
    );
  }
  return cells;
}

function growArea({ name, area }: { name: string; area: Area }, { append }: WritePlan): Area {
  const added = append.find(({ table }) => table === name)?.rows.length ?? 0;
  return { ...area, bottom: area.bottom + added };
}

function compareNames(before: FoundWorkbook, after: FoundWorkbook, plan: WritePlan): string[] {
  const tables = before.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet: sheet.name, ...table })),
  );
  const show = (name: string, sheet: string, area: Area): string =>
    `${name} = ${sheet}!${areaAddress(area)}`;
  const now = after.names.map(({ name, sheet, area }) => show(name, sheet, area));
  return before.names.flatMap(({ name, sheet, area }) => {
    const table = tables.find(
      (one) => one.sheet === sheet && isDeepStrictEqual(one.area, area) && growArea(one, plan),
    );
    const grown = table === undefined ? area : growArea(table, plan);
    const allowed = [show(name, sheet, area), show(name, sheet, grown)];
    const isReplaced = plan.replace.some((one) => one.name === sheet);
    const isThere = allowed.some((one) => now.includes(one)) || isReplaced;
    return isThere ? [] : [`name lost: ${allowed[0]}`];
  });
}

function comparePlanned(sheet: FoundSheet, { rows, merges, tables }: SheetPlan): string[] {
  const differences: string[] = [];
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const found = sheet.rows[row]?.[column];
      const value = cell?.value ?? null;
      if (isAsPlanned(found, value)) return;
      const at = cellAddress(row, column);
      differences.push(`our cell ${at}: planned ${show(value)} → ${show(found)}`);
    }),
  );
  if (!isDeepStrictEqual(sheet.merges, merges)) differences.push('our merges differ');
  const areas = tables.map(({ area }) => area);
  const found = sheet.tables.map(({ area }) => area);
  if (!isDeepStrictEqual(found, areas)) differences.push('our tables differ');
  return differences.slice(0, 5);
}

function isAsPlanned(found: FoundCell | undefined, value: CellValue): boolean {
  const kind = found?.kind ?? 'blank';
  if (value === null || value === '') return kind === 'blank';
  if (typeof value === 'string') return found?.kind === 'text' && found.value === value;
  // A number in a cell of a date format is read as a date.
  if (kind === 'date') return true;
  return found?.kind === 'number' && isDeepStrictEqual(found.value, decimalOfNumber(value));
}

function isSame(one: FoundCell | undefined, other: FoundCell | undefined): boolean {
  const blank = { kind: 'blank' };
  return isDeepStrictEqual(one ?? blank, other ?? blank);
}

function show(what: unknown): string {
  return JSON.stringify(what ?? null).slice(0, 120);
}
