import { caught } from './caught';
import { startExcel } from './excel-host';
import type { ExcelHost } from './excel-host';
import { readAddress, spellArea } from './model/address';
import { fillBook } from './model/fill-book';

function start(): ExcelHost {
  return startExcel({
    workbook: fillBook({
      Nháp: {
        rows: [
          ['Tiêu đề', null, 'c'],
          ['a', 'b', 3],
        ],
      },
      Đích: {
        rows: [['cũ', 'cũ', 'cũ'], ['cũ', 'cũ', 'cũ'], ['ngoài']],
      },
    }),
  });
}

async function change(act: (draft: Excel.Worksheet, target: Excel.Worksheet) => void) {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    act(worksheets.getItem('Nháp'), worksheets.getItem('Đích'));
    await context.sync();
  });
}

function valuesOf(host: ExcelHost, address: string): unknown[][] {
  const area = readAddress(address);
  if (area === null) throw new Error(address);
  const sheet = host.workbook.sheet('Đích');
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => sheet.cell(area.top + row, area.left + column).value,
    ),
  );
}

describe('copying from one sheet to another', () => {
  test('values, looks and merges come along, and merges of the target go', async () => {
    const host = start();
    await change((draft, target) => {
      draft.getRange('A1:B1').merge();
      draft.getRange('C2:D2').merge();
      draft.getRange('A2').format.font.bold = true;
      draft.getRange('A:A').format.columnWidth = 96;
      target.getRange('A1:A2').merge();
      target.getRange('B1').format.fill.color = '#FFFF00';
      target.getRange('A4:B4').merge();
      target.getRange('A1:C2').copyFrom(draft.getRange('A1:C2'));
    });
    const sheet = host.workbook.sheet('Đích');
    expect(valuesOf(host, 'A1:C3')).toEqual([
      ['Tiêu đề', null, 'c'],
      ['a', 'b', 3],
      ['ngoài', null, null],
    ]);
    expect(sheet.merges.map((merge) => spellArea(merge)).sort()).toEqual(['A1:B1', 'A4:B4']);
    expect(sheet.cell(1, 0).look.font.bold).toBe(true);
    expect(sheet.cell(0, 1).look.fill).toBeNull();
    expect(sheet.width(0)).toBe(48);
  });

  test('values alone leave merges, looks and rules as they are', async () => {
    const host = start();
    await change((draft, target) => {
      draft.getRange('A1:B1').merge();
      draft.getRange('A1:C2').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a,b' },
      };
      target.getRange('A2:B2').merge();
      target.getRange('A1:C2').copyFrom(draft.getRange('A1:C2'), 'Values');
    });
    const sheet = host.workbook.sheet('Đích');
    expect(sheet.merges.map((merge) => spellArea(merge))).toEqual(['A2:B2']);
    expect(valuesOf(host, 'A1:B2')).toEqual([
      ['Tiêu đề', null],
      ['a', null],
    ]);
    expect(sheet.validations).toEqual([]);
  });

  test('a merge that reaches over the edge of the target is not torn, and nothing is done', async () => {
    const host = start();
    await change((_, target) => target.getRange('C2:C3').merge());
    const copy = change((draft, target) =>
      target.getRange('A1:C2').copyFrom(draft.getRange('A1:C2')),
    );
    expect((await caught(copy)).code).toBe('InvalidOperation');
    expect(valuesOf(host, 'A1:A2')).toEqual([['cũ'], ['cũ']]);
  });

  test('what cells take and conditional formats come along, cut to the target', async () => {
    const host = start();
    await change((draft, target) => {
      target.getRange('A1:A9').dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
      target.getRange('A1:C9').conditionalFormats.add('DataBar');
      draft.getRange('B1:B9').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Đạt' },
      };
      draft.getRange('C2:D9').conditionalFormats.add('IconSet');
      target.getRange('A3:C4').copyFrom(draft.getRange('A1:C2'));
    });
    const sheet = host.workbook.sheet('Đích');
    expect(
      sheet.validations.map(({ area, rule }) => [spellArea(area), Object.keys(rule)[0]]),
    ).toEqual([
      ['A1:A2', 'wholeNumber'],
      ['A5:A9', 'wholeNumber'],
      ['B3:B4', 'list'],
    ]);
    expect(sheet.conditionalFormats.map(({ area, type }) => [spellArea(area), type])).toEqual([
      ['C4', 'IconSet'],
      ['A1:C2', 'DataBar'],
      ['A5:C9', 'DataBar'],
    ]);
    const ids = sheet.conditionalFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('whole columns bring their widths, whole rows their heights', async () => {
    const host = start();
    await change((draft, target) => {
      draft.getRange('A:A').format.columnWidth = 96;
      draft.getRange('B:B').format.font.italic = true;
      draft.getRange('C:C').columnHidden = true;
      draft.getRange('2:2').format.rowHeight = 30;
      target.getRange('B:B').format.columnWidth = 192;
      target.getRange('A:C').copyFrom(draft.getRange('A:C'));
      target.getRange('5:5').copyFrom(draft.getRange('2:2'));
    });
    const sheet = host.workbook.sheet('Đích');
    expect([0, 1, 2].map((column) => sheet.width(column))).toEqual([96, 48, 0]);
    expect([1, 4].map((row) => sheet.height(row))).toEqual([15, 30]);
    expect(sheet.cell(500_000, 1).look.font.italic).toBe(true);
    expect(valuesOf(host, 'A1:C5')).toEqual([
      ['Tiêu đề', null, 'c'],
      ['a', 'b', 3],
      [null, null, null],
      [null, null, null],
      ['a', 'b', 3],
    ]);
  });

  test('of whole rows so many alone as one operation may touch', async () => {
    const host = start();
    await change((draft, target) => {
      target.getRange('1:2047').copyFrom(draft.getRange('1:2047'));
    });
    expect(valuesOf(host, 'A1')).toEqual([['Tiêu đề']]);
    const error = await caught(
      change((draft, target) => target.getRange('1:2048').copyFrom(draft.getRange('1:2048'))),
    );
    expect(error.code).toBe('OperationCellsExceedLimit');
  });

  test('is one change, which a failing batch does or does not do', async () => {
    for (const after of [0, 1]) {
      const host = start();
      host.failBatch({ batch: 1, how: 'midway', after });
      const copy = change((draft, target) => {
        target.getRange('A1:C2').copyFrom(draft.getRange('A1:C2'));
        target.tabColor = '#FF0000';
      });
      expect((await caught(copy)).code).toBe('GeneralException');
      const expected =
        after === 0
          ? [
              ['cũ', 'cũ', 'cũ'],
              ['cũ', 'cũ', 'cũ'],
            ]
          : [
              ['Tiêu đề', null, 'c'],
              ['a', 'b', 3],
            ];
      expect(valuesOf(host, 'A1:C2')).toEqual(expected);
      expect(host.workbook.sheet('Đích').tabColor).toBe('');
    }
  });

  test.each<[string, (draft: Excel.Worksheet, target: Excel.Worksheet) => void]>([
    [
      'a whole table',
      (draft, target) => {
        draft.tables.add('A1:C2', true);
        target.getRange('A1:C2').copyFrom(draft.getRange('A1:C2'));
      },
    ],
    [
      'relative references to another place',
      (draft, target) => {
        draft.getRange('A1').formulas = [['=$B$1+C1']];
        target.getRange('A2').copyFrom(draft.getRange('A1'));
      },
    ],
    ['another size', (draft, target) => target.getRange('A1:F2').copyFrom(draft.getRange('A1:C2'))],
  ])('%s is not emulated', async (_, act) => {
    const host = start();
    await caught(change(act));
    expect(host.lacking).toHaveLength(1);
  });
});
