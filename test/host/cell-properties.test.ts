import { caught } from './caught';
import { startExcel } from './excel-host';
import type { ExcelHost } from './excel-host';
import { fillBook } from './model/fill-book';

const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const NONE = { style: 'None', weight: 'Thin', color: '#000000' };

function start(): ExcelHost {
  return startExcel({ workbook: fillBook({ 'Thôn 1': { rows: [['a', 'b'], ['c']] } }) });
}

async function ask<Value>(
  find: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<Value>,
): Promise<Value> {
  return Excel.run(async (context) => {
    const result = find(context.workbook.worksheets.getItem('Thôn 1'));
    await context.sync();
    return result.value;
  });
}

async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Thôn 1'));
    await context.sync();
  });
}

describe('properties cell by cell', () => {
  test('only what was asked for, for each cell', async () => {
    start();
    await change((sheet) => {
      sheet.getRange('B1').format.fill.color = '#FFFF00';
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A2').format.horizontalAlignment = 'Center';
      sheet.getRange('A2').format.protection.locked = false;
    });
    const told = await ask((sheet) =>
      sheet.getRange('A1:B2').getCellProperties({
        address: true,
        addressLocal: false,
        format: {
          fill: { color: true },
          font: { bold: true, name: true },
          horizontalAlignment: true,
          protection: true,
        },
      }),
    );
    const plain = {
      address: "'Thôn 1'!A1",
      format: {
        fill: { color: '#FFFFFF' },
        font: { bold: false, name: 'Calibri' },
        horizontalAlignment: 'General',
        protection: { locked: true, formulaHidden: false },
      },
    };
    expect(told).toEqual([
      [
        plain,
        {
          address: "'Thôn 1'!B1",
          format: {
            ...plain.format,
            fill: { color: '#FFFF00' },
            font: { bold: true, name: 'Calibri' },
          },
        },
      ],
      [
        {
          address: "'Thôn 1'!A2",
          format: {
            ...plain.format,
            horizontalAlignment: 'Center',
            protection: { locked: false, formulaHidden: false },
          },
        },
        { ...plain, address: "'Thôn 1'!B2" },
      ],
    ]);
  });

  test('borders by the sides of each cell', async () => {
    start();
    await change((sheet) => {
      sheet.getRange('A1:B1').format.borders.getItem('EdgeLeft').style = 'Continuous';
    });
    const [[first, second] = []] = await ask((sheet) =>
      sheet.getRange('A1:B1').getCellProperties({
        format: { borders: { style: true, weight: true, color: true } },
      }),
    );
    const sides = {
      bottom: NONE,
      diagonalDown: NONE,
      diagonalUp: NONE,
      left: NONE,
      right: NONE,
      top: NONE,
    };
    expect(first?.format?.borders).toEqual({ ...sides, left: LINE });
    expect(second?.format?.borders).toEqual(sides);
  });

  test('rows and columns: their sizes, whether they are hidden, and null where cells differ', async () => {
    start();
    await change((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('A:A').format.columnWidth = 96;
      sheet.getRange('B1').format.fill.color = '#FFFF00';
    });
    const rows = await ask((sheet) =>
      sheet.getRange('A1:B3').getRowProperties({
        rowIndex: true,
        rowHidden: true,
        format: { rowHeight: true, fill: { color: true } },
      }),
    );
    expect(rows).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 30, fill: { color: null } } },
      { rowIndex: 1, rowHidden: true, format: { rowHeight: 0, fill: { color: '#FFFFFF' } } },
      { rowIndex: 2, rowHidden: false, format: { rowHeight: 15, fill: { color: '#FFFFFF' } } },
    ]);
    const columns = await ask((sheet) =>
      sheet.getRange('A2:B2').getColumnProperties({
        address: true,
        columnIndex: true,
        columnHidden: true,
        format: { columnWidth: true },
      }),
    );
    expect(columns).toEqual([
      {
        address: "'Thôn 1'!A2",
        columnIndex: 0,
        columnHidden: false,
        format: { columnWidth: 96 },
      },
      { address: "'Thôn 1'!B2", columnIndex: 1, columnHidden: true, format: { columnWidth: 0 } },
    ]);
  });

  test('what the host has not is named', async () => {
    const host = start();
    const asked = ask((sheet) => sheet.getRange('A1').getCellProperties({ hyperlink: true }));
    expect((await caught(asked)).code).toBe('EmulatedExcelLacksThis');
    expect(host.lacking).toEqual([
      'The emulated Excel has no hyperlink among the properties of cells, rows and columns.',
    ]);
  });
});

describe('merged areas', () => {
  async function findMerges(address: string): Promise<unknown> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load(
        'address,areaCount,cellCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
      );
      await context.sync();
      if (merged.isNullObject) return null;
      const areas = merged.areas.items.map((area) => area.toJSON());
      return { address: merged.address, counts: [merged.areaCount, merged.cellCount], areas };
    });
  }

  test('those that begin in the range, each with its place and size', async () => {
    start();
    await change((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D4:F4').merge();
    });
    expect(await findMerges('A1:E4')).toEqual({
      address: "'Thôn 1'!A1:B2,'Thôn 1'!D4:F4",
      counts: [2, 7],
      areas: [
        { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 },
        { rowIndex: 3, columnIndex: 3, rowCount: 1, columnCount: 3 },
      ],
    });
    expect(await findMerges('B2:C9')).toBeNull();
    expect(await findMerges('A5:C9')).toBeNull();
  });

  test('of more than 512 Excel tells nothing', async () => {
    const host = start();
    const sheet = host.workbook.sheet('Thôn 1');
    sheet.merges = Array.from({ length: 513 }, (_, row) => ({
      top: row,
      bottom: row,
      left: 0,
      right: 1,
    }));
    expect(await findMerges('A1:B512')).toMatchObject({ counts: [512, 1024] });
    expect((await caught(findMerges('A1:B513'))).code).toBe('GeneralException');
  });
});
