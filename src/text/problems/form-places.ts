import { quote } from '../quotes';

/**
 * A cell of a returned form: `row` as its sheet numbers it, from 1; `cell` is "F7". A row whose cell is
 * gone has "", a sheet on which nobody knows the row either has 0 as well.
 */
export type FormPlace = { readonly sheet: string; readonly row: number; readonly cell: string };

/** "ô F7 (dòng 7, trang “Thôn 1” của phiếu)"; as much of it as there is. */
export function nameFormCell({ sheet, row, cell }: FormPlace): string {
  if (row === 0) return `trang ${quote(sheet)} của phiếu`;
  if (cell === '') return `dòng ${row} (trang ${quote(sheet)} của phiếu)`;
  return `ô ${cell} (dòng ${row}, trang ${quote(sheet)} của phiếu)`;
}

/** "dòng 7, 8 trang “Thôn 1”". */
export function listFormRows(places: readonly Omit<FormPlace, 'cell'>[]): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const rows = new Set(places.filter((one) => one.sheet === sheet).map(({ row }) => row));
      return `dòng ${[...rows].join(', ')} trang ${quote(sheet)}`;
    })
    .join('; ');
}
