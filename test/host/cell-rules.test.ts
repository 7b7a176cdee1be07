import { caught } from './caught';
import { startExcel } from './excel-host';
import { changeSheet } from './change-sheet';

describe('what cells take', () => {
  test('rules, prompts and alerts of an area; later ones stand above', async () => {
    const host = startExcel();
    await changeSheet((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
      dataValidation.prompt = { showPrompt: true, title: 'Kết quả', message: 'Chọn một.' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Kết quả',
        message: 'Không có trong danh sách.',
      };
      sheet.getRange('B5').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 10, operator: 'Between' },
      };
    });
    const sheet = host.workbook.sheet('Sheet1');
    expect(sheet.validationAt(1, 1)).toMatchObject({
      rule: { list: { source: 'Đạt,Không đạt' } },
      prompt: { message: 'Chọn một.' },
      errorAlert: { style: 'Warning' },
    });
    expect(sheet.validationAt(4, 1)?.rule).toEqual({
      decimal: { formula1: 0, formula2: 10, operator: 'Between' },
    });
    expect(sheet.validationAt(9, 1)).toBeNull();
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getActiveWorksheet();
      const whole = one.getRange('B2:B9').dataValidation;
      const first = one.getRange('B2').dataValidation;
      whole.load('type');
      first.load('type');
      await context.sync();
      expect([whole.type, first.type]).toEqual(['Inconsistent', 'List']);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['a list that is too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a bound that is missing', { decimal: { formula1: 0, operator: 'Between' } }],
  ])('%s is refused', async (_, rule) => {
    startExcel();
    const put = changeSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule;
    });
    expect((await caught(put)).code).toBe('InvalidArgument');
  });

  test('conditional formats are seen and taken away', async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      const within = sheet.getRange('A3').conditionalFormats;
      const count = within.getCount();
      within.load('items/type');
      await context.sync();
      expect([count.value, within.items.map(({ type }) => type)]).toEqual([1, ['DataBar']]);
      within.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheet('Sheet1').conditionalFormats).toEqual([]);
  });
});
