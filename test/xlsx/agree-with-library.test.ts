import { readXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { numberOfDecimal } from '../../src/domain/decimal';
import type { FoundCell } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { CORPUS } from '../corpus/corpus';

/** What both can say of a cell. */
function sayOurs(cell: FoundCell | undefined): unknown {
  switch (cell?.kind) {
    case 'number':
      return numberOfDecimal(cell.value);
    case 'text':
    case 'boolean':
    case 'error':
    case 'date':
      return cell.value;
    default:
      return null;
  }
}

function sayTheirs(value: CellValue | undefined): unknown {
  if (value === undefined || value === '' || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T00:00:00', '');
  // Excel shows fifteen digits of a number, and so do we.
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** The library finds nothing in parts whose elements carry a prefix; test/xlsx/read-odd-files does. */
const READABLE = CORPUS.filter(({ name }) => name !== 'prefixed');

test.each(READABLE)('the library reads the same cells in $name', async ({ load }) => {
  const bytes = await load();
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  const names = new Set(reading.workbook.sheets.map(({ name }) => name));
  // Sheets of charts make it throw.
  const theirs = await readXlsx(bytes, { sheets: ({ name }) => names.has(name) });
  let compared = 0;
  for (const sheet of reading.workbook.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    const rows = Math.max(sheet.rows.length, other?.rows.length ?? 0);
    for (let row = 0; row < rows; row += 1) {
      const [cells, values] = [sheet.rows[row] ?? [], other?.rows[row] ?? []];
      for (let column = 0; column < Math.max(cells.length, values.length); column += 1) {
        const cell = cells[column];
        expect([sheet.name, row, column, sayOurs(cell)]).toEqual([
          sheet.name,
          row,
          column,
          sayTheirs(values[column]),
        ]);
        compared += cell === undefined || cell.kind === 'blank' ? 0 : 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(0);
});
