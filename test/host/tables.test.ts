import { caught } from './caught';
import { startExcel } from './excel-host';
import type { ExcelHost } from './excel-host';
import { fillBook } from './model/fill-book';

const ROWS = [
  ['Mã', 'Điểm'],
  ['a', 1],
  ['b', 2],
];

function start(): ExcelHost {
  return startExcel({
    workbook: fillBook({
      'Thôn 1': { rows: [...ROWS, [], ['dưới bảng']], tables: { TapThe: 'A1:B3' } },
      'Thôn 2': {
        rows: [
          ['Mã', 'mã', null],
          [1, 2, 3],
        ],
      },
    }),
  });
}

async function change(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

describe('tables', () => {
  test('are made over a range; headings become texts, each its own', async () => {
    const host = start();
    await change((context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 2');
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'CaNhan';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
    });
    const table = host.workbook.sheet('Thôn 2').table('CaNhan');
    expect(table?.columns.map(({ name }) => name)).toEqual(['Mã', 'mã2', 'Column3']);
    expect(table).toMatchObject({ style: 'TableStyleLight1', showBandedRows: false });
    expect(host.workbook.sheet('Thôn 2').cell(0, 2).value).toBe('Column3');
  });

  test('their parts are found by name, whatever sheet they stand on', async () => {
    start();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tapthe');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Điểm').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      table.load('name,showTotals');
      table.columns.load('items/name');
      table.worksheet.load('name');
      table.rows.load('count');
      await context.sync();
      expect(parts.map(({ address }) => address.replace(/.*!/, ''))).toEqual([
        'A1:B3',
        'A1:B1',
        'A2:B3',
        'B2:B3',
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Mã', 'Điểm']);
      expect([table.worksheet.name, table.rows.count, table.showTotals]).toEqual([
        'Thôn 1',
        2,
        false,
      ]);
    });
  });

  test('rows that are added push down what stands below, in the columns of the table', async () => {
    const host = start();
    await change((context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('D5').values = [['bên cạnh']];
      context.workbook.worksheets.getItem('Thôn 1').getRange('A3:B3').format.font.bold = true;
      context.workbook.tables.getItem('TapThe').rows.add(undefined, [
        ['c', 3],
        ['d', 4],
      ]);
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect(sheet.table('TapThe')?.area.bottom).toBe(4);
    expect(sheet.cell(4, 1)).toMatchObject({ value: 4, look: { font: { bold: true } } });
    expect(sheet.cell(6, 0).value).toBe('dưới bảng');
    expect(sheet.cell(4, 3).value).toBe('bên cạnh');
  });

  test('do not grow by what is written below or beside them', async () => {
    const host = start();
    await change((context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      sheet.getRange('A4:B4').values = [['c', 3]];
      sheet.getRange('C1:C3').values = [['Ghi chú'], ['x'], ['y']];
    });
    const table = host.workbook.sheet('Thôn 1').table('TapThe');
    expect(table?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(table?.columns.map(({ name }) => name)).toEqual(['Mã', 'Điểm']);
  });

  test('rows go above the totals', async () => {
    const host = start();
    await change((context) => {
      const table = context.workbook.tables.getItem('TapThe');
      table.showTotals = true;
      table.rows.add(undefined, [['c', 3]]);
    });
    const sheet = host.workbook.sheet('Thôn 1');
    expect([2, 3, 4].map((row) => sheet.cell(row, 0).value)).toEqual(['b', 'c', 'Total']);
  });

  test('are resized, turned into cells and deleted', async () => {
    const host = start();
    const sheet = host.workbook.sheet('Thôn 1');
    await change((context) => {
      const table = context.workbook.tables.getItem('TapThe');
      table.resize('A1:C4');
    });
    expect(sheet.table('TapThe')?.columns.map(({ name }) => name)).toEqual([
      'Mã',
      'Điểm',
      'Column3',
    ]);
    const wrong = change((context) => context.workbook.tables.getItem('TapThe').resize('A2:B4'));
    expect((await caught(wrong)).code).toBe('InvalidArgument');
    await change((context) => void context.workbook.tables.getItem('TapThe').convertToRange());
    expect(sheet.tables).toEqual([]);
    expect(sheet.cell(1, 0).value).toBe('a');
  });

  test('one table does not lie over another, nor take a name twice', async () => {
    start();
    const over = change((context) => {
      context.workbook.worksheets.getItem('Thôn 1').tables.add('B3:C9', true);
    });
    expect((await caught(over)).code).toBe('InvalidArgument');
    const twice = change((context) => {
      const table = context.workbook.worksheets.getItem('Thôn 2').tables.add('A1:C2', true);
      table.name = 'TAPTHE';
    });
    expect((await caught(twice)).code).toBe('ItemAlreadyExists');
  });

  test('a heading that is typed over renames its column', async () => {
    const host = start();
    host.user.type('Thôn 1', 'B1', 'Mã');
    expect(host.workbook.sheet('Thôn 1').cell(0, 1).value).toBe('Mã2');
  });

  test('are not merged', async () => {
    start();
    const merge = change((context) => {
      context.workbook.worksheets.getItem('Thôn 1').getRange('A2:B2').merge();
    });
    expect((await caught(merge)).code).toBe('InvalidOperation');
  });
});

describe('names', () => {
  test('belong to the workbook or to a sheet, and lead to their cells', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thôn 1');
      context.workbook.names.add('Vung', sheet.getRange('A2:B3'));
      sheet.names.add('Rieng', "='Thôn 2'!$A$1");
      const range = context.workbook.names.getItem('vung').getRange();
      range.load('values');
      context.workbook.names.load('items/name,items/type,items/value,items/formula,items/scope');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(context.workbook.names.items.map((item) => item.toJSON())).toEqual([
        {
          name: 'Vung',
          type: 'Range',
          value: "'Thôn 1'!$A$2:$B$3",
          formula: "='Thôn 1'!$A$2:$B$3",
          scope: 'Workbook',
        },
      ]);
      expect(sheet.names.items.map(({ scope }) => scope)).toEqual(['Worksheet']);
      context.workbook.names.getItem('Vung').delete();
      await context.sync();
    });
    expect(host.workbook.names).toEqual([]);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['có cách', 'InvalidArgument'],
    ['TapThe', 'ItemAlreadyExists'],
  ])('%s is no name', async (name, code) => {
    start();
    const add = change((context) => {
      context.workbook.names.add(
        name,
        context.workbook.worksheets.getItem('Thôn 1').getRange('A1'),
      );
    });
    expect((await caught(add)).code).toBe(code);
  });
});
