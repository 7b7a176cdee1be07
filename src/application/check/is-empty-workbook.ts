import type { FoundWorkbook } from '../../workbook/found-workbook';

/** Whether nothing is typed in any cell. */
export function isEmptyWorkbook({ sheets }: FoundWorkbook): boolean {
  return sheets.every(({ rows }) => rows.every((row) => row.every(({ kind }) => kind === 'blank')));
}
