/** Rows and columns count from 1; both ends belong to the area. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** "A1" or "A1:C3", corners in order, inside a sheet; null for anything else. */
export function readArea(text: string | undefined): Area | null {
  const [first = '', last = first, ...more] = (text ?? '').split(':');
  const from = readCell(first);
  const to = readCell(last);
  if (from === null || to === null || more.length > 0) return null;
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function readCell(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = CELL.exec(text) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= ROWS && column >= 1 && column <= COLUMNS ? { row, column } : null;
}

export function nameCell(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
