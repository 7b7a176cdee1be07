import { areaAddress } from '../../workbook/address';
import type { Extent } from './scan-sheet';
import { UnreadableError } from '../package/unreadable';

/** Cells that all sheets together may span: some 50,000 rows of a wide score sheet. */
const MOST_CELLS = 3_000_000;

type Reach = { readonly filled: Extent; readonly formatted: Extent };

/**
 * The range to read of every sheet, null for all: people format whole sheets down to XFD1048576,
 * and the library lays out every cell up to the last.
 */
export function limitCells(sheets: readonly Reach[]): string | null {
  if (sum(sheets.map(({ formatted }) => countCells(formatted))) <= MOST_CELLS) return null;
  const rows = Math.max(1, ...sheets.map(({ filled }) => filled.rows));
  const columns = Math.max(1, ...sheets.map(({ filled }) => filled.columns));
  const clipped = sheets.map(({ formatted }) =>
    countCells({
      rows: Math.min(formatted.rows, rows),
      columns: Math.min(formatted.columns, columns),
    }),
  );
  if (sum(clipped) > MOST_CELLS) throw new UnreadableError('too-large');
  return areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
}

function countCells({ rows, columns }: Extent): number {
  return rows * columns;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
