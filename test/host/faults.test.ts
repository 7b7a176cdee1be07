import { caught } from './caught';
import { startExcel } from './excel-host';

/** Two batches: the sheet, then three cells. */
async function write(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kết quả');
    await context.sync();
    for (const address of ['A1', 'A2', 'A3', 'A4']) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
}

function read(host: ReturnType<typeof startExcel>): unknown[] {
  const sheet = host.workbook.sheet('Kết quả');
  return [0, 1, 2, 3].map((row) => sheet.cell(row, 0).value);
}

describe('faults', () => {
  test('a batch that is refused does nothing, and the ones before it stay', async () => {
    const host = startExcel();
    host.failBatch({ batch: 2, how: 'refused' });
    expect((await caught(write())).code).toBe('GeneralException');
    expect(read(host)).toEqual([null, null, null, null]);
  });

  test('a batch that fails midway leaves what it had done', async () => {
    const host = startExcel();
    host.failBatch({ batch: 2, how: 'midway' });
    const error = await caught(write());
    expect(error).toMatchObject({
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(read(host)).toEqual(['A1', 'A2', null, null]);
  });

  test('midway may be after any number of changes', async () => {
    const host = startExcel();
    host.failBatch({ batch: 2, how: 'midway', after: 3, code: 'AccessDenied' });
    expect((await caught(write())).code).toBe('AccessDenied');
    expect(read(host)).toEqual(['A1', 'A2', 'A3', null]);
  });

  test('an answer may be lost when all is done', async () => {
    const host = startExcel();
    host.failBatch({ batch: 2, how: 'answerLost' });
    expect((await caught(write())).code).toBe('GeneralException');
    expect(read(host)).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  test.each(['refused', 'midway', 'answerLost'] as const)(
    'a batch that only reads can be %s too',
    async (how) => {
      const host = startExcel();
      host.failBatch({ batch: 1, how });
      const error = await caught(
        Excel.run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
        }),
      );
      expect(error.code).toBe('GeneralException');
    },
  );

  test('the next run is spared', async () => {
    const host = startExcel();
    host.failBatch({ batch: 1, how: 'refused' });
    await caught(write());
    await write();
    expect(read(host)).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(host.traffic.batches).toBe(3);
  });
});

describe('cell-edit mode', () => {
  test('a batch fails', async () => {
    const host = startExcel();
    host.enterCellEdit();
    expect((await caught(write())).code).toBe('InvalidOperationInCellEditMode');
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
  });

  test('or waits, if it asked to', async () => {
    const host = startExcel();
    host.enterCellEdit();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add('Kết quả');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    host.leaveCellEdit();
    await run;
    expect(host.workbook.sheetNames).toEqual(['Sheet1', 'Kết quả']);
  });
});

describe('what may not be written', () => {
  test('a workbook opened for viewing can be read only', async () => {
    const host = startExcel();
    host.workbook.isReadOnly = true;
    expect((await caught(write())).code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  test('locked cells of a protected sheet, until it is unprotected', async () => {
    const host = startExcel();
    const type = (address: string): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(address).values = [['x']];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'mat-khau');
      await context.sync();
    });
    expect((await caught(type('A1'))).code).toBe('AccessDenied');
    await type('B1');
    const unprotect = (password: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.unprotect(password);
        await context.sync();
      });
    expect((await caught(unprotect('sai'))).code).toBe('AccessDenied');
    await unprotect('mat-khau');
    await type('A1');
    expect(host.workbook.sheet('Sheet1').cell(0, 0).value).toBe('x');
  });

  test('sheets of a workbook whose structure is protected', async () => {
    const host = startExcel();
    host.workbook.isStructureProtected = true;
    expect((await caught(write())).code).toBe('AccessDenied');
  });
});
