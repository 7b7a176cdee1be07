import { startExcel } from './excel-host';
import { fillBook } from './model/fill-book';

test('a sheet tells of its charts, shapes, pivot tables and comments', async () => {
  const host = startExcel({ workbook: fillBook({ 'Thôn 1': {}, 'Thôn 2': {} }) });
  const sheet = host.workbook.sheet('Thôn 2');
  sheet.charts = [{ id: '{1}', label: 'Biểu đồ 1' }];
  sheet.shapes = [
    { id: '{2}', label: 'Hình 1' },
    { id: '{3}', label: 'Hình 2' },
  ];
  sheet.pivotTables = [{ id: '{4}', label: 'Tổng hợp' }];
  sheet.comments = [{ id: '{5}', label: 'Xem lại.' }];
  await Excel.run(async (context) => {
    const asked = ['Thôn 1', 'Thôn 2'].map((name) => {
      const { charts, shapes, pivotTables, comments } = context.workbook.worksheets.getItem(name);
      for (const named of [charts, shapes, pivotTables]) named.load('items/name');
      comments.load('items/content');
      const all = [charts, shapes, pivotTables, comments];
      return { charts, shapes, pivotTables, comments, counts: all.map((one) => one.getCount()) };
    });
    await context.sync();
    const told = asked.map(({ charts, shapes, pivotTables, comments, counts }) => ({
      counts: counts.map(({ value }) => value),
      names: [charts, shapes, pivotTables].map(({ items }) => items.map(({ name }) => name)),
      comments: comments.items.map(({ content }) => content),
    }));
    expect(told).toEqual([
      { counts: [0, 0, 0, 0], names: [[], [], []], comments: [] },
      {
        counts: [1, 2, 1, 1],
        names: [['Biểu đồ 1'], ['Hình 1', 'Hình 2'], ['Tổng hợp']],
        comments: ['Xem lại.'],
      },
    ]);
  });
});

test('filters of a sheet and of a table', async () => {
  const host = startExcel({
    workbook: fillBook({
      'Thôn 1': { rows: [['Mã'], ['a']], tables: { TapThe: 'A1:A2' } },
      'Thôn 2': {},
    }),
  });
  const area = { top: 0, left: 0, bottom: 8, right: 1 };
  host.workbook.sheet('Thôn 2').filter = { area, isDataFiltered: true };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const table = tables.getItem('TapThe');
    const filters = [
      worksheets.getItem('Thôn 1').autoFilter,
      worksheets.getItem('Thôn 2').autoFilter,
      table.autoFilter,
    ];
    const ranges = filters.map((filter) => filter.getRangeOrNullObject());
    for (const filter of filters) filter.load('enabled,isDataFiltered');
    for (const range of ranges) range.load('address');
    await context.sync();
    expect(filters.map(({ enabled, isDataFiltered }) => [enabled, isDataFiltered])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
    expect(ranges.map((range) => (range.isNullObject ? null : range.address))).toEqual([
      null,
      "'Thôn 2'!A1:B9",
      "'Thôn 1'!A1:A2",
    ]);
    table.showFilterButton = false;
    table.autoFilter.load('enabled');
    await context.sync();
    expect(table.autoFilter.enabled).toBe(false);
  });
});
