import { unzipSync } from 'fflate';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { readLooks } from '../support/read-looks';
import { CORPUS } from './corpus';

it('has workbooks enough, each with a name of its own', () => {
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(14);
});

describe.each(CORPUS)('$name', ({ load, holds, cells, table }) => {
  it('holds what it is here for', async () => {
    const parts = unzipSync(await load());
    const missing = Object.entries(holds).filter(([name, text]) => {
      const part = parts[name];
      return part === undefined || !new TextDecoder().decode(part).includes(text);
    });
    expect(missing).toEqual([]);
  });

  it('is read, with the cells and the table that tests will change', async () => {
    const bytes = await load();
    const reading = await readXlsxWorkbook(bytes);
    if (!reading.ok) throw new Error(reading.reason);
    const { sheets } = reading.workbook;
    expect(sheets.map(({ name }) => name)).toEqual(readLooks(bytes).sheets.map(({ name }) => name));
    expect(cells.length).toBeGreaterThan(1);
    for (const { sheet } of cells) expect(sheets.map(({ name }) => name)).toContain(sheet);
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    if (table !== undefined) expect(tables).toContain(table);
  });
});
