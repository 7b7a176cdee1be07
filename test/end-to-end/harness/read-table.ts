import { columnLetters } from '../../host/model/address';
import type { SheetFacts } from '../../contract/sheet-facts';

/** A row of a sheet by its headings; a cell that shows nothing is left out. */
export type TableRow = Readonly<Record<string, string | number>>;

/** The rows below the row that begins with a heading, as far as their first cells hold something. */
export function readTable(
  sheets: readonly SheetFacts[],
  name: string,
  firstHeading: string,
): readonly TableRow[] {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells;
  if (cells === undefined) throw new Error(`no sheet ${name}`);
  const valueAt = (row: number, column: number): string | number =>
    readValue(cells[`${columnLetters(column)}${row}`]?.value ?? '');
  let top = 1;
  while (valueAt(top, 0) !== firstHeading) {
    top += 1;
    if (top > 100) throw new Error(`no heading ${firstHeading} on ${name}`);
  }
  const headings: string[] = [];
  while (valueAt(top, headings.length) !== '') headings.push(String(valueAt(top, headings.length)));
  const rows: TableRow[] = [];
  for (let row = top + 1; valueAt(row, 0) !== ''; row += 1) {
    const entries = headings.map((heading, column) => [heading, valueAt(row, column)] as const);
    rows.push(Object.fromEntries(entries.filter(([, value]) => value !== '')));
  }
  return rows;
}

/** `text "Thôn 1"`, `number 9.5`, or nothing. */
function readValue(told: string): string | number {
  const [, value = '""'] = /^\w+ (.*)$/s.exec(told) ?? [];
  return JSON.parse(value) as string | number;
}
