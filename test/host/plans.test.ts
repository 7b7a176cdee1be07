import { createPresetBook } from '../../src/application/books/create-book';
import { CCHC_2023_2025 } from '../../src/presets/cchc-2023-2025/movement';
import { startExcel } from './excel-host';
import { drawBook, pointsOfCharacters } from './model/draw-plan';
import { fillBook } from './model/fill-book';

describe('workbooks that a test begins with', () => {
  test('a plan of ours, drawn straight into the model', async () => {
    const plan = createPresetBook(CCHC_2023_2025, 2025, true);
    const host = startExcel({ workbook: drawBook(plan) });
    expect(host.workbook.sheetNames).toEqual(plan.sheets.map(({ name }) => name));
    await Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      tables.load('items/name');
      names.load('items/name');
      const read = plan.sheets.map(({ name }) => {
        const used = worksheets.getItem(name).getUsedRange(true);
        used.load('values,formulas,numberFormat,rowIndex,columnIndex');
        return used;
      });
      await context.sync();
      const planned = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      expect(tables.items.map(({ name }) => name)).toEqual(planned);
      expect(names.items).toHaveLength(plan.sheets.flatMap((sheet) => sheet.names).length);
      for (const [index, { rows }] of plan.sheets.entries()) {
        const { values, rowIndex, columnIndex } = read[index] as Excel.Range;
        for (const [row, { cells }] of rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (cell === null || cell.value === null) continue;
            const found: unknown = (values as unknown[][])[row - rowIndex]?.[column - columnIndex];
            expect(found).toBe(cell.value);
          }
        }
      }
    });
    expect(host.traffic.batches).toBe(1);
  });

  test('with its looks, widths, rules and page', () => {
    const plan = createPresetBook(CCHC_2023_2025, 2025, false);
    const workbook = drawBook(plan);
    for (const planned of plan.sheets) {
      const sheet = workbook.sheet(planned.name);
      const [width = 0] = planned.columnWidths;
      expect(sheet.width(0)).toBe(pointsOfCharacters(width));
      expect(sheet.merges).toEqual(planned.merges);
      expect(sheet.validations).toHaveLength(planned.validations.length);
      expect(sheet.freeze).toEqual(planned.freeze);
      expect(sheet.page.orientation.toLowerCase()).toBe(planned.print.orientation);
      expect(sheet.page.margins.Left).toBeCloseTo((planned.print.margins.left / 25.4) * 72);
      const styled = planned.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, row, column }])),
      );
      for (const { cell, row, column } of styled) {
        const { look } = sheet.cell(row, column);
        expect(look.font).toMatchObject({
          name: 'Times New Roman',
          size: cell.style.font.size,
          bold: cell.style.font.bold ?? false,
        });
        expect(look.fill).toBe(cell.style.fill === undefined ? null : `#${cell.style.fill}`);
        expect(look.numberFormat).toBe(cell.style.numberFormat ?? 'General');
      }
    }
  });

  test('or told in few words', () => {
    const workbook = fillBook({
      'Thôn 1': {
        rows: [
          ['Mã', 'Tỷ lệ'],
          ['TT1', 0.95],
          ['=A2', '#N/A'],
        ],
        numberFormats: { 'B2:B3': '0%' },
        tables: { TapThe: 'A1:B3' },
      },
    });
    const sheet = workbook.sheet('Thôn 1');
    expect(sheet.cell(1, 1)).toMatchObject({ value: 0.95, look: { numberFormat: '0%' } });
    expect(sheet.cell(2, 0)).toMatchObject({ kind: 'uncalculated', formula: '=A2' });
    expect(sheet.cell(2, 1)).toMatchObject({ kind: 'error', value: '#N/A' });
    expect(sheet.table('tapthe')?.body).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
  });

  test('ten thousand rows are written, dressed and read in one batch', async () => {
    const host = startExcel();
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column === 0 ? `Thôn ${row}` : row + column)),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRangeByIndexes(0, 0, 10_000, 20);
      range.values = rows;
      range.format.font.bold = true;
      range.format.borders.getItem('InsideHorizontal').style = 'Continuous';
      range.load('values');
      await context.sync();
      expect((range.values as unknown[][])[9999]).toEqual(rows[9999]);
    });
    expect(host.traffic.batches).toBe(1);
  });
});
