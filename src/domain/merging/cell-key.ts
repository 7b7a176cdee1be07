import type { ColumnKey } from '../place';
import type { ScopeId } from '../scope';

/** A cell of the workbook whatever row it stands in: whose it is, and what it tells of them. */
export type BookCell = {
  readonly scope: ScopeId;
  readonly nominee: string;
  readonly column: ColumnKey;
};

/** The same for one cell, however a program has stored the letters of its codes. */
export function cellKey({ scope, nominee, column }: BookCell): string {
  return JSON.stringify([scope, nominee.normalize('NFC'), column.normalize('NFC')]);
}
