import { runExcel } from '../../src/excel/run-excel';
import { describeHostFault } from '../../src/text/problems/host-faults';
import type { HostFault } from '../../src/text/problems/host-faults';
import { startExcel } from '../host/excel-host';

async function write(context: Excel.RequestContext): Promise<string> {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
  await context.sync();
  return 'xong';
}

describe('work against Excel', () => {
  test('gives its value', async () => {
    startExcel();
    expect(await runExcel(write)).toEqual({ ok: true, value: 'xong' });
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
    ['AccessDenied', 'excel-access-denied'],
    ['ItemNotFound', 'excel-item-gone'],
    ['ItemAlreadyExists', 'excel-name-taken'],
    ['InactiveWorkbook', 'excel-window-inactive'],
    ['InvalidSelection', 'excel-window-inactive'],
    ['RequestPayloadSizeLimitExceeded', 'excel-too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'excel-too-large'],
    ['OperationCellsExceedLimit', 'excel-too-large'],
    ['RangeExceedsLimit', 'excel-too-large'],
    ['MergedRangeConflict', 'excel-merged-cells'],
    ['FilteredRangeConflict', 'excel-filtered-rows'],
    ['UnsupportedFeature', 'excel-too-old'],
    ['ApiNotFound', 'excel-too-old'],
    ['GeneralException', 'excel-failed'],
    ['SomethingOfTomorrow', 'excel-failed'],
  ] as const)('what Excel calls %s is %s, with a sentence of ours', async (code, ours) => {
    startExcel().failBatch({ batch: 1, how: 'refused', code });
    const result = await runExcel(write);
    expect(result).toEqual({ ok: false, faults: [{ code: ours }] });
    const fault: HostFault = { code: ours };
    expect(describeHostFault(fault)).toMatch(/\.$/);
    expect(describeHostFault(fault)).not.toContain(code);
  });

  test('what an Excel does not know yet is a fault before anything is sent', async () => {
    const host = startExcel({ kind: 'excel2019' });
    const result = await runExcel(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    expect(result).toEqual({ ok: false, faults: [{ code: 'excel-too-old' }] });
    expect(host.traffic.batches).toBe(0);
  });

  test('waits while a person types into a cell', async () => {
    const host = startExcel();
    host.enterCellEdit();
    const running = runExcel(write);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.workbook.sheet('Sheet1').cell(0, 0).value).toBeNull();
    host.leaveCellEdit();
    expect((await running).ok).toBe(true);
  });

  test('mistakes of ours are thrown on, whoever notices them', async () => {
    startExcel();
    const own = runExcel(() => Promise.reject(new TypeError('của ta')));
    await expect(own).rejects.toThrow('của ta');
    const unloaded = runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
