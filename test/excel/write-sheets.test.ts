import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { isStagingName } from '../../src/excel/staging-name';
import type { CellStyle } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { fillBook } from '../host/model/fill-book';
import { makeRow, makeRichBook, makeSheet } from '../xlsx/make-plan';
import { expectOk, KINDS, planList, planWrite } from './write-plans';

const TEXTS = [
  ...['=1+1', '=HYPERLINK("x")', '+84', '-1', '- Nguyễn Văn A', '@SUM(A1)', "'nháy", "''", "'"],
  ...['1/2', '3/1/2025', '2025-03-01', '08:30', '1e3', '95%', '1,234.5', '9,5', '0012', '#N/A'],
  ...['TRUE', 'false', '#REF!', ' cách ', 'hai\ndòng', '\tthụt', '=', '+', 'Nguyễn Văn Ạ'],
  ...['n'.repeat(40), `=${'1+'.repeat(5000)}1`, 'ă'.repeat(32_767)],
];
const FORMATS = ['General', '@', '0.00%', 'dd/mm/yyyy', '#,##0.00'];

describe.each(KINDS)('sheets that are added in %s', (kind) => {
  let host: ExcelHost;
  beforeEach(() => {
    host = startExcel({
      kind,
      workbook: fillBook({ 'Sổ của thôn': { rows: [['a']] }, 'Nhật ký': { rows: [['b']] } }),
    });
  });
  afterEach(() => expect(host.lacking).toEqual([]));

  async function add(...sheets: readonly Parameters<typeof makeSheet>[0][]): Promise<void> {
    const plans = sheets.map((sheet) => makeSheet(sheet));
    expectOk(await openExcelWorkbook().apply(planWrite({ add: plans })));
  }

  test('text is text, whatever it looks like and in cells of whatever format', async () => {
    const rows = FORMATS.map((numberFormat) =>
      makeRow(TEXTS, { font: { size: 12 }, numberFormat }),
    );
    await add({ name: 'Chữ', rows });
    const sheet = host.workbook.sheet('Chữ');
    for (const [row, numberFormat] of FORMATS.entries()) {
      for (const [column, text] of TEXTS.entries()) {
        const { kind: found, value, formula, look } = sheet.cell(row, column);
        expect({ found, value, formula }).toEqual({ found: 'text', value: text, formula: null });
        expect(look.numberFormat).toBe(numberFormat);
      }
    }
  });

  test('numbers are numbers in cells of whatever format, and blanks blank', async () => {
    const values = [0, -1.5, 0.1 + 0.2, 1e21, 45_000.75, null, ''];
    const rows = FORMATS.map((numberFormat) =>
      makeRow(values, { font: { size: 12 }, numberFormat }),
    );
    await add({ name: 'Số', rows });
    const sheet = host.workbook.sheet('Số');
    for (const row of FORMATS.keys()) {
      for (const [column, value] of values.entries()) {
        const { kind: found, value: stands } = sheet.cell(row, column);
        const isBlank = value === null || value === '';
        expect([found, stands]).toEqual(isBlank ? ['blank', null] : ['number', value]);
      }
    }
  });

  test('a number that is none is a mistake of ours', async () => {
    const plan = planWrite({ add: [makeSheet({ rows: [makeRow([Number.NaN])] })] });
    await expect(openExcelWorkbook().apply(plan)).rejects.toThrow('no cell can hold NaN');
  });

  test('a sheet of ordinary formulas is not drawn as if it held values', async () => {
    const row = {
      height: null,
      cells: [{ value: 2, style: { font: { size: 12 } }, formula: '1+1' }],
    };
    const plan = planWrite({ add: [makeSheet({ name: 'Công thức', rows: [row] })] });
    await expect(openExcelWorkbook().apply(plan)).rejects.toThrow('ordinary formulas');
  });

  test('cells look as planned, and only those', async () => {
    const style: CellStyle = {
      font: { size: 13, bold: true, italic: true, underline: true, color: 'C00000' },
      fill: 'E2EFDA',
      border: 'hair',
      horizontal: 'justify',
      vertical: 'top',
      wrap: true,
      indent: 2,
      numberFormat: '0.0%',
    };
    const plain: CellStyle = { font: { size: 12 } };
    await add({
      name: 'Dạng',
      rows: [
        { height: null, cells: [null, { value: 1, style }] },
        {
          height: null,
          cells: [
            { value: 'x', style: plain },
            { value: null, style },
          ],
        },
      ],
    });
    const sheet = host.workbook.sheet('Dạng');
    const line = { style: 'Continuous', weight: 'Hairline' };
    for (const row of [0, 1]) {
      const { look } = sheet.cell(row, 1);
      expect(look).toMatchObject({
        font: {
          name: 'Times New Roman',
          size: 13,
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#C00000',
        },
        fill: '#E2EFDA',
        borders: { top: line, right: line, bottom: line, left: line },
        horizontal: 'Justify',
        vertical: 'Top',
        wrap: true,
        indent: 2,
        numberFormat: '0.0%',
      });
    }
    const { look } = sheet.cell(1, 0);
    expect(look).toMatchObject({ font: { size: 12, bold: false }, fill: null, wrap: false });
    expect(sheet.cell(0, 0).look.font.name).not.toBe('Times New Roman');
  });

  test('where neighbours share an edge the heavier line is seen', async () => {
    const [hair, thin] = (['hair', 'thin'] as const).map((border): CellStyle => ({
      font: { size: 12 },
      border,
    }));
    await add({
      name: 'Viền',
      rows: [makeRow(['a'], thin), makeRow(['b'], hair), makeRow(['c'], thin)],
    });
    const sheet = host.workbook.sheet('Viền');
    const weights = [1, 2].map((row) => sheet.cell(row, 0).look.borders.top?.weight);
    expect(weights).toEqual(['Thin', 'Thin']);
  });

  test('a line on one side alone stands in each row', async () => {
    const [under, over] = (['bottom', 'top'] as const).map((border): CellStyle => ({
      font: { size: 12 },
      border,
    }));
    await add({
      name: 'Gạch',
      rows: [
        makeRow(['a', 'b'], under),
        makeRow(['c', 'd'], under),
        makeRow([]),
        makeRow(['e'], over),
      ],
    });
    const sheet = host.workbook.sheet('Gạch');
    const sides = (row: number, column: number): string[] =>
      Object.entries(sheet.cell(row, column).look.borders)
        .filter(([, line]) => line !== null)
        .map(([side]) => side);
    expect(sides(1, 1)).toContain('bottom');
    expect(sides(1, 1)).not.toContain('left');
    expect(sides(3, 0)).toEqual(['top']);
  });

  test('sizes, merges, table, names, rules, view and page are as planned', async () => {
    const [plan] = makeRichBook().sheets;
    await add({ ...plan, print: { ...plan!.print, rowBreaks: [3, 5] } });
    const sheet = host.workbook.sheet('Cá nhân');
    expect([0, 1, 2].map((column) => sheet.width(column))).toEqual([39.75, 186.75, 75.75]);
    expect([sheet.height(0), sheet.height(4)]).toEqual([24, 40.5]);
    expect([...sheet.fittedRows].sort()).toEqual([2, 3, 5]);
    expect(sheet.table('CaNhan')).toMatchObject({
      area: { top: 2, left: 0, bottom: 4, right: 3 },
      style: 'TableStyleLight1',
      showBandedRows: false,
      showFilterButton: true,
    });
    expect(host.workbook.findName('Vung_CaNhan')?.formula).toBe("='Cá nhân'!$A$3:$D$5");
    expect(sheet.validationAt(3, 1)).toMatchObject({
      rule: { list: { source: 'Có,Không,nói "thế"', inCellDropDown: true } },
      prompt: { title: 'Chọn' },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Sai' },
    });
    expect(sheet.validationAt(3, 2)).toMatchObject({
      rule: { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } },
      errorAlert: { style: 'Warning' },
    });
    expect(sheet.validationAt(9, 0)?.rule).toEqual({
      wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' },
    });
    expect(sheet.validationAt(9, 3)).toMatchObject({ rule: {}, prompt: { title: 'Ghi chú' } });
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#BF8F00', false]);
    const { page } = sheet;
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 0, left: 0, bottom: 5, right: 3 },
      titleRows: { top: 2, bottom: 2 },
      titleColumns: { left: 0, right: 1 },
      rowBreaks: [3, 5],
      headerState: 'FirstAndDefault',
    });
    expect(page.margins.Top).toBeCloseTo((15 / 25.4) * 72);
    expect(page.headers.DefaultForAllPages.CenterHeader).toBe('&"Times New Roman,Regular"&13&P');
    expect(page.headers.FirstPage.CenterHeader).toBe('');
  });

  test('pages are named and numbered as in files', async () => {
    const { print } = makeSheet();
    await add({ name: 'In', print: { ...print, pageNumbers: 'bottom', namedPages: true } });
    const { page } = host.workbook.sheet('In');
    expect(page.headerState).toBe('Default');
    expect(page.zoom).toEqual({ scale: 100 });
    expect(page.headers.DefaultForAllPages).toMatchObject({
      LeftHeader: '&"Times New Roman,Bold"&13&A',
      CenterHeader: '',
      CenterFooter: '&"Times New Roman,Regular"&12&P/&N',
    });
  });

  test('a formula stands in its first cell, and none of the values that it gives', async () => {
    const area = { top: 2, left: 0, bottom: 3, right: 1 };
    const formula = '=TDKT.XEPHANG(A1:A2)';
    const rows = [
      ['a', 1],
      ['b', 2],
    ];
    const plan = planList('Bảng', rows, { formulas: [{ area, formula }] });
    expectOk(await openExcelWorkbook().apply(planWrite({ add: [plan] })));
    const sheet = host.workbook.sheet('Bảng');
    expect(sheet.cell(2, 0).formula).toBe(formula);
    expect([sheet.cell(2, 1), sheet.cell(3, 0), sheet.cell(3, 1)].map((one) => one.kind)).toEqual([
      ...['blank', 'blank', 'blank'],
    ]);
    expect(sheet.cell(3, 1).look.borders.top).not.toBeNull();
  });

  test('names that others have get a number', async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const rows = [makeRow(['Mã']), makeRow(['a'])];
    const named = { rows, tables: [{ name: 'Bang', area }], names: [{ name: 'Vung', area }] };
    await add({ ...named, name: 'Một' });
    await add({ ...named, name: 'Hai' }, { ...named, name: 'Ba' });
    expect(host.workbook.tables.map(({ table }) => table.name)).toEqual([
      'Bang',
      'Bang_2',
      'Bang_3',
    ]);
    expect(host.workbook.names.map(({ name }) => name)).toEqual(['Vung', 'Vung_2', 'Vung_3']);
  });

  test('they go before a sheet, in their order, and the person sees what was seen', async () => {
    const [one, two] = [planList('Một', [['a']]), planList('Hai', [['b']])];
    const plan = planWrite({ add: [one, two], addBefore: 'Nhật ký' });
    host.user.select('Sổ của thôn', 'A1');
    expectOk(await openExcelWorkbook().apply(plan));
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Một', 'Hai', 'Nhật ký']);
    expect(host.workbook.activeSheet.name).toBe('Sổ của thôn');
    await add({ name: 'Ba' });
    expect(host.workbook.sheetNames.at(-1)).toBe('Ba');
  });

  test('a new log goes behind the sheets that it tells of', async () => {
    const add = ['Một', 'Hai', 'Nhật ký (2)'].map((name) => planList(name, [['a']]));
    const plan = planWrite({ add, addBefore: 'Sổ của thôn' });
    expectOk(await openExcelWorkbook().apply(plan));
    const before = ['Một', 'Hai', 'Nhật ký (2)'];
    expect(host.workbook.sheetNames).toEqual([...before, 'Sổ của thôn', 'Nhật ký']);
  });

  test('three syncs, whatever their number', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => planList(`Trang ${index}`, [['a', 1]]));
    expectOk(await openExcelWorkbook().apply(planWrite({ add: sheets })));
    expect(host.traffic.batches).toBe(3);
    expect(host.heldObjects).toBe(0);
  });

  test('what an earlier write did not finish is removed', async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const rows = [makeRow(['Mã']), makeRow(['a'])];
    const plan = makeSheet({
      name: 'Một',
      rows,
      tables: [{ name: 'Bang', area }],
      names: [{ name: 'Vung', area }],
    });
    const { sheetNames } = host.workbook;
    for (const batch of [3, 5]) host.failBatch({ batch, how: 'refused' });
    const apply = () => openExcelWorkbook().apply(planWrite({ add: [plan] }));
    const failed = { ok: false, faults: [{ code: 'excel-failed' }] };
    expect(await apply()).toEqual(failed);
    expect(host.workbook.sheetNames).toEqual(sheetNames);
    expect(host.workbook.names).toEqual([]);
    for (const batch of [3, 5, 6]) host.failBatch({ batch, how: 'refused' });
    expect(await apply()).toEqual(failed);
    expect(host.workbook.sheetNames.filter(isStagingName)).toHaveLength(1);
    await add(plan);
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Nhật ký', 'Một']);
    expect(host.workbook.tables.map(({ table }) => table.name)).toEqual(['Bang']);
    expect(host.workbook.names.map(({ name, formula }) => name + formula)).toEqual([
      'Vung=Một!$A$1:$A$2',
    ]);
  });

  test('what others are building is left alone, also by its name; what they left long ago goes', async () => {
    const minutes = (count: number): string => `BinhXet~${Date.now() - count * 60_000}12301`;
    const [theirs, old, own] = [minutes(5), minutes(16), 'BinhXet~1'];
    for (const name of [theirs, old, own]) host.workbook.addSheet(name);
    await add({ name: 'Một' });
    expect(host.workbook.sheetNames).toEqual(['Sổ của thôn', 'Nhật ký', theirs, own, 'Một']);
  });

  test('a sheet that somebody takes away while it is built is not said to be there', async () => {
    const receive = host.receive.bind(host);
    let requests = 0;
    host.receive = (request) => {
      const [staged] = host.workbook.sheets.filter(({ name }) => isStagingName(name));
      if (staged !== undefined && requests++ === 0) host.workbook.removeSheet(staged);
      return receive(request);
    };
    const result = await openExcelWorkbook().apply(planWrite({ add: [planList('Một', [['a']])] }));
    expect(result).toEqual({ ok: false, faults: [{ code: 'excel-item-gone' }] });
    expect(requests).toBe(1);
  });
});

test('more than a browser takes goes in several requests', async () => {
  const host = startExcel({ kind: 'web' });
  const rows = Array.from({ length: 12_000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => `Nguyễn Văn A ${row} ${column}`),
  );
  expectOk(await openExcelWorkbook().apply(planWrite({ add: [planList('Dài', rows)] })));
  expect(host.traffic.batches).toBeGreaterThan(3);
  expect(host.traffic.largestRequest).toBeLessThan(4.5 * 1024 * 1024);
  expect(host.workbook.sheet('Dài').cell(12_001, 19).value).toBe('Nguyễn Văn A 11999 19');
});

test('thousands of looks are split too', async () => {
  const host = startExcel({ kind: 'web' });
  const styles = [10, 11].map((size): CellStyle => ({
    font: { size, bold: true, color: 'C00000' },
    border: 'thin',
    fill: 'FFFBE6',
  }));
  const rows = Array.from({ length: 100 }, (_, row) => ({
    height: 15 + (row % 2),
    cells: Array.from({ length: 30 }, (__, column) => ({
      value: column,
      style: styles[(row + column) % 2]!,
    })),
  }));
  expectOk(
    await openExcelWorkbook().apply(planWrite({ add: [makeSheet({ name: 'Dạng', rows })] })),
  );
  expect(host.traffic.largestRequest).toBeLessThan(4 * 1024 * 1024);
  expect(host.lacking).toEqual([]);
});
