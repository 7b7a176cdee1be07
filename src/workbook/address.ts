import type { Area } from './found-workbook';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** "A" for column 0, "AA" for column 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "F7" for row 6, column 5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C3", or "A1" when the area is one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "'Cá nhân'!F7". */
export function qualifiedAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}

/** "'Cá nhân'!$A$1:$C$3": what a defined name refers to. */
export function fixedAddress(sheet: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  return `${quoteSheetName(sheet)}!${first}:$${columnLetters(right)}$${bottom + 1}`;
}

/** The name as a formula needs it; quotes where none are needed do no harm. */
export function quoteSheetName(sheet: string): string {
  if (PLAIN_SHEET_NAME.test(sheet) && !looksLikeCell(sheet)) return sheet;
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Whether Excel may take a name for a cell, in either way of naming cells ("A1", "R1C1"). */
export function looksLikeCell(name: string): boolean {
  return LOOKS_LIKE_CELL.test(name);
}

/** Reads "A1", "$A$1:C3". Null for anything else, whole rows and columns included. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Reads "'Cá nhân'!$A$1:$C$3". Null for anything but one plain area of one sheet. */
export function parseQualifiedArea(text: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain = '', address = ''] = match;
  const area = parseArea(address);
  if (area === null) return null;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), area };
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row > ROWS || column > COLUMNS ? null : { row: row - 1, column: column - 1 };
}
