import { caught } from './caught';
import { startExcel } from './excel-host';
import { fillBook } from './model/fill-book';

const BOOK = {
  'Thôn 1': {
    rows: [
      ['Họ và tên', 'Điểm'],
      ['Nguyễn Văn A', 9.5],
    ],
  },
};

describe('batches of the genuine client', () => {
  test('a new sheet, values in and out, in one batch', async () => {
    const host = startExcel();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Thôn 1');
      sheet.getRange('B2:C3').values = [
        [1, 'hai'],
        [true, ''],
      ];
      const range = sheet.getUsedRange();
      range.load('values,address,format/font/bold');
      await context.sync();
      return { values: range.values, address: range.address, bold: range.format.font.bold };
    });
    expect(found).toEqual({
      values: [
        [1, 'hai'],
        [true, ''],
      ],
      address: "'Thôn 1'!B2:C3",
      bold: false,
    });
    expect(host.traffic).toMatchObject({ batches: 1, cleanups: 1 });
    expect(host.heldObjects).toBe(0);
    expect(host.workbook.sheet('Thôn 1').cell(1, 2)).toMatchObject({ kind: 'text', value: 'hai' });
  });

  test('counts each sync that has something to say, and its bytes', async () => {
    const host = startExcel({ workbook: fillBook(BOOK) });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      await context.sync();
      worksheets.getItem('Thôn 1').tabColor = '#FF0000';
    });
    expect(host.traffic.batches).toBe(2);
    expect(host.traffic.requestBytes).toBeGreaterThan(host.traffic.largestRequest);
    expect(host.workbook.sheet('Thôn 1').tabColor).toBe('#FF0000');
  });

  test('a property that was not loaded cannot be read', async () => {
    startExcel();
    const error = await caught(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.load('values');
        await context.sync();
        return range.numberFormat;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('what is not there: an error, or a null object that leads to null objects', async () => {
    startExcel({ workbook: fillBook(BOOK) });
    const error = await caught(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Thôn 9').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(error.debugInfo.statement).toContain('getItem');
    const isNull = await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const missing = worksheets.getItemOrNullObject('Thôn 9');
      const within = missing.getRange('A1');
      const table = tables.getItemOrNullObject('TapThe');
      const there = worksheets.getItemOrNullObject('thôn 1');
      for (const one of [missing, table, there]) one.load('name');
      within.load('values');
      await context.sync();
      return [missing, within, table, there].map((one) => one.isNullObject);
    });
    expect(isNull).toEqual([true, true, true, false]);
  });

  test('nothing may be done to a null object', async () => {
    startExcel();
    const error = await caught(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Thôn 9').delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  test('a matrix must have the size of its range, large ones too', async () => {
    const host = startExcel();
    for (const rows of [3, 3000]) {
      const error = await caught(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const values = Array.from({ length: rows + 1 }, () => [1]);
          sheet.getRangeByIndexes(0, 0, rows, 1).values = values;
          await context.sync();
        }),
      );
      expect(error.code).toBe('InvalidArgument');
    }
    expect(host.workbook.sheet('Sheet1').cell(0, 0).kind).toBe('blank');
  });

  test('large writes arrive in the blocks that the client makes of them', async () => {
    const host = startExcel();
    const values = Array.from({ length: 4000 }, (_, row) => [row, `Thôn ${row}`]);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(1, 1, 4000, 2);
      range.values = values;
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read).toEqual(values);
    expect(host.traffic.batches).toBe(1);
    expect(host.traffic.actions).toBeGreaterThan(10);
    expect(host.workbook.sheet('Sheet1').cell(4000, 2).value).toBe('Thôn 3999');
  });

  test('what the host has not is named, and kept for the test to see', async () => {
    const host = startExcel();
    const error = await caught(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load('items/name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('EmulatedExcelLacksThis');
    expect(host.lacking).toEqual(['The emulated Excel has no Worksheet.slicers.']);
  });

  test('objects live as long as their run', async () => {
    const host = startExcel();
    const range = await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return one;
    });
    expect(() => range.load('values')).toThrow(
      expect.objectContaining({ code: 'InvalidObjectPath' }),
    );
    expect(host.heldObjects).toBe(0);
  });
});
