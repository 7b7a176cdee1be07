import { caught } from './caught';
import { startExcel } from './excel-host';

async function validate(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
    await context.sync();
  });
}

describe('editions of Excel', () => {
  test('the client itself refuses what the edition lacks', async () => {
    const host = startExcel({ kind: 'excel2019' });
    const error = await caught(validate());
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('ExcelApi 1.8');
    expect(host.traffic.batches).toBe(0);
  });

  test('Office.context tells the sets and the platform', async () => {
    startExcel({ kind: 'excel2021' });
    const { requirements, platform } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('NoSuchSet')).toBe(false);
    expect(platform).toBe('PC');
    await validate();
  });

  test('a test may ask for other sets', async () => {
    startExcel({ sets: { ExcelApi: '1.7' } });
    expect((await caught(validate())).code).toBe('ApiNotFound');
  });

  test('on the web, a request above 5 MB is refused whole', async () => {
    const host = startExcel({ kind: 'web' });
    expect(Office.context.platform).toBe('OfficeOnline');
    const write = (rows: number): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const text = 'x'.repeat(1000);
        sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [text]);
        await context.sync();
      });
    expect((await caught(write(5300))).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheet('Sheet1').cell(0, 0).kind).toBe('blank');
    await write(5000);
    expect(host.workbook.sheet('Sheet1').cell(4999, 0).kind).toBe('text');
  });

  test('so is an answer that would be too large, though the batch is done', async () => {
    const host = startExcel({ payloadLimit: 10_000 });
    const error = await caught(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = 'Thôn 1';
        sheet.getRange('A1:Z200').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.workbook.sheetNames).toEqual(['Thôn 1']);
  });

  test('latency holds each batch up', async () => {
    startExcel({ latency: 30 });
    const start = Date.now();
    await validate();
    expect(Date.now() - start).toBeGreaterThanOrEqual(29);
  });
});
