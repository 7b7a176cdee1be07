import { countCells, countColumns, countRows } from '../model/area';
import type { Cell, CellKind, Scalar } from '../model/cell';
import { rememberLooks } from '../model/look';
import { showText } from '../model/show-text';
import { typeValue } from '../model/type-value';
import type { Range } from '../model/workbook';
import { refreshHeadings, writeContent } from '../model/write-cells';
import { HostError, invalidArgument, lacks } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';
import { hasSpill } from './range-spills';
import { readText, requireAllowed, requireFew, requireUnlocked } from './require';

/** Above this, Excel gives no values. */
const MOST_CELLS = 5_000_000;

const VALUE_TYPES: Readonly<Record<CellKind, string>> = {
  blank: 'Empty',
  number: 'Double',
  text: 'String',
  boolean: 'Boolean',
  error: 'Error',
  pending: 'Error',
  uncalculated: 'Error',
};

/** What Office.js gives for a cell's value: blanks are empty texts, errors their names. */
export function readValue({ kind, value }: Cell): Scalar {
  if (kind === 'pending') return '#BUSY!';
  if (kind === 'uncalculated') return '#CALC!';
  return value ?? '';
}

export const contentReaders: NonNullable<Members<Range>['get']> = {
  Values: (range) => readMatrix(range, readValue),
  Formulas: (range) => readMatrix(range, (cell) => cell.formula ?? readValue(cell)),
  FormulasLocal: (range) => readMatrix(range, (cell) => cell.formula ?? readValue(cell)),
  NumberFormat: (range) => readMatrix(range, ({ look }) => look.numberFormat),
  ValueTypes: (range) => readMatrix(range, ({ kind }) => VALUE_TYPES[kind]),
  Text: (range) => readMatrix(range, readShown),
  HasSpill: hasSpill,
};

export const contentWriters: NonNullable<Members<Range>['set']> = {
  Values: writeTyped,
  Formulas: writeTyped,
  NumberFormat: writeNumberFormats,
};

function readShown(cell: Cell): string {
  if (cell.kind === 'pending' || cell.kind === 'uncalculated') return String(readValue(cell));
  const text = showText(cell);
  if (text === null) throw lacks(`text of the number format ${cell.look.numberFormat}`);
  return text;
}

export function readMatrix<Value>(
  { sheet, area }: Range,
  read: (cell: Cell) => Value,
): Value[][] | null {
  if (countCells(area) > MOST_CELLS) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(read(sheet.cell(row, column)));
    }
    rows.push(values);
  }
  return rows;
}

function writeTyped(range: Range, value: unknown): void {
  requireUnlocked(range);
  const { sheet, area } = range;
  for (const { row, column, value: one } of spread(range, value)) {
    const cell = sheet.cell(row, column);
    const typed = typeValue(one, cell);
    if ('refused' in typed) throw new HostError(typed.refused);
    writeContent(sheet, row, column, typed.content);
    if (typed.numberFormat !== undefined) setNumberFormat(range, row, column, typed.numberFormat);
  }
  refreshHeadings(sheet, area);
  sheet.workbook.noteContent(sheet, area);
}

function setNumberFormat(
  { sheet }: Range,
  row: number,
  column: number,
  numberFormat: string,
): void {
  const cell = sheet.cell(row, column);
  sheet.grid.put(row, column, { ...cell, look: { ...cell.look, numberFormat } });
}

function writeNumberFormats(range: Range, value: unknown): void {
  const { sheet, area } = range;
  requireAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    const numberFormat = readFormat(value);
    sheet.grid.changeLook(area, (look) => ({ ...look, numberFormat }));
    return;
  }
  const changes = new Map<string, ReturnType<typeof rememberLooks>>();
  for (const { row, column, value: one } of spread(range, value)) {
    const numberFormat = readFormat(one);
    const change =
      changes.get(numberFormat) ?? rememberLooks((look) => ({ ...look, numberFormat }));
    changes.set(numberFormat, change);
    const cell = sheet.cell(row, column);
    sheet.grid.put(row, column, { ...cell, look: change(cell.look) });
  }
}

function readFormat(value: unknown): string {
  const format = readText(value);
  return format === '' ? 'General' : format;
}

/** One value is for all cells, a matrix must be as large as the range; null leaves a cell alone. */
function* spread(
  { area }: Range,
  given: unknown,
): Generator<{ row: number; column: number; value: unknown }> {
  requireFew(area);
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : null;
  if (rows !== null && !fits(rows, countRows(area), countColumns(area))) throw invalidArgument();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values = rows === null ? null : (rows[row - area.top] as readonly unknown[]);
    for (let column = area.left; column <= area.right; column += 1) {
      const value = values === null ? given : values[column - area.left];
      if ((value ?? null) !== null) yield { row, column, value };
    }
  }
}

function fits(rows: readonly unknown[], height: number, width: number): boolean {
  return rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
}
