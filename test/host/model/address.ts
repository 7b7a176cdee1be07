import { isOneCell, LAST_COLUMN, LAST_ROW, spansColumns, spansRows } from './area';
import type { Area } from './area';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** Reads "A1", "$A$1:B2", "A:C" and "1:3". Null for anything else. */
export function readAddress(text: string): Area | null {
  const [first = '', last, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const area = readEnds(first, last);
  if (area === null || area.bottom > LAST_ROW || area.right > LAST_COLUMN) return null;
  return {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
}

/** The sheet named before the "!", and the rest. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const match = QUALIFIED.exec(text.trim().replace(/^=/, ''));
  if (match === null) return { sheet: null, address: text.trim().replace(/^=/, '') };
  const [, quoted, plain = '', address = ''] = match;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), address };
}

/** "A1", "A1:B2", "A:C", "1:3". */
export function spellArea(area: Area, mark = ''): string {
  const row = (index: number): string => `${mark}${index + 1}`;
  const column = (index: number): string => `${mark}${columnLetters(index)}`;
  if (spansColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (spansRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return isOneCell(area) ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** "'Cá nhân'!A1:B2". */
export function qualify(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

export function quoteSheet(name: string): string {
  if (PLAIN_NAME.test(name) && !LIKE_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** One column or row alone ("A", "1") is no address. */
function readEnds(first: string, end: string | undefined): Area | null {
  const last = end ?? first;
  const cells = [CELL.exec(first), CELL.exec(last)] as const;
  if (cells[0] !== null && cells[1] !== null) {
    const [from, to] = [cells[0], cells[1]];
    const [top, bottom] = [Number(from[2]) - 1, Number(to[2]) - 1];
    return top < 0 || bottom < 0
      ? null
      : { top, bottom, left: columnIndex(from[1]), right: columnIndex(to[1]) };
  }
  if (end === undefined) return null;
  if (COLUMN.test(first) && COLUMN.test(last)) {
    const [left, right] = [
      columnIndex(COLUMN.exec(first)?.[1]),
      columnIndex(COLUMN.exec(last)?.[1]),
    ];
    return { top: 0, bottom: LAST_ROW, left, right };
  }
  if (ROW.test(first) && ROW.test(last)) {
    const [top, bottom] = [Number(ROW.exec(first)?.[1]) - 1, Number(ROW.exec(last)?.[1]) - 1];
    return top < 0 || bottom < 0 ? null : { top, bottom, left: 0, right: LAST_COLUMN };
  }
  return null;
}

function columnIndex(letters = ''): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
