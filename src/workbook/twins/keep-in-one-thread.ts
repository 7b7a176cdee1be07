import { HEADING_ROW } from './twin-grid';

/** Columns of so many like formulas LibreOffice shares out among threads. */
const LONG_COLUMN = 100;
const HEADINGS = `$A$${HEADING_ROW + 1}:$B$${HEADING_ROW + 1}`;

/**
 * A formula of one of so many rows. Threads of LibreOffice (7.4) may count what other columns said
 * before, but columns that look something up are never shared out: no heading is 0.
 */
export function keepInOneThread(formula: string, rows: number): string {
  return rows < LONG_COLUMN ? formula : `IF(ISERROR(MATCH(0,${HEADINGS},0)),${formula},"")`;
}
