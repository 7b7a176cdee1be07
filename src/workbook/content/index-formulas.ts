import type { WorkbookContents } from './sheet-content';

/** The formula of any cell (rows and columns from 0); null where there is none. */
export function indexFormulas({
  sheets,
}: WorkbookContents): (sheet: string, row: number, column: number) => string | null {
  const formulas = new Map<string, string>();
  for (const [sheet, content] of sheets) {
    for (const { row, column, formula } of content?.cells ?? []) {
      if (formula !== null) formulas.set(JSON.stringify([sheet, row, column]), formula);
    }
  }
  return (sheet, row, column) => formulas.get(JSON.stringify([sheet, row, column])) ?? null;
}
