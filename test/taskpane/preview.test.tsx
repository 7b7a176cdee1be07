/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { layPages } from '../../src/taskpane/preview/lay-pages';
import { SheetPreview } from '../../src/taskpane/preview/SheetPreview';
import { SheetsPreview } from '../../src/taskpane/preview/SheetsPreview';
import { showValue } from '../../src/taskpane/preview/show-value';
import type {
  CellStyle,
  CellValue,
  PlannedRow,
  PrintSetup,
  SheetPlan,
} from '../../src/workbook/sheet-plan';

afterEach(cleanup);

const PLAIN: CellStyle = { font: { size: 12 } };

const rowOf = (height: number | null, ...values: readonly CellValue[]): PlannedRow => ({
  height,
  cells: values.map((value) => ({ value, style: PLAIN })),
});

/** Between the margins 100 mm across and 100 mm down: 283.46 points. */
const PRINT: PrintSetup = {
  orientation: 'portrait',
  margins: { top: 100, bottom: 97, left: 60, right: 50, header: 10, footer: 10 },
  fitToWidth: null,
  pageNumbers: 'none',
};

/** Columns of 14 characters are 87.75 points wide: three lie on a page. */
function sheetOf(rows: readonly PlannedRow[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'ĐN giấy khen',
    tabColor: '548235',
    columnWidths: [14, 14],
    rows,
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: false,
    print: PRINT,
    ...more,
  };
}

const rowsOf = (sheet: SheetPlan): unknown => layPages(sheet).pages.map(({ rows }) => rows);
const columnsOf = (sheet: SheetPlan): unknown => layPages(sheet).pages.map((page) => page.columns);

describe('a value is shown as Excel shows it on a Vietnamese machine', () => {
  test.each([
    [null, '0.00', ''],
    ['001', '@', '001'],
    [90, '#,##0.00', '90,00'],
    [1234567.5, '#,##0.00', '1.234.567,50'],
    [1234.5, 'General', '1234,5'],
    [1234.5, '0', '1235'],
    // Half away from zero, of the decimal that Excel shows and not of the binary number.
    [2.675, '0.00', '2,68'],
    [-2.675, '0.00', '-2,68'],
    [-1234, '#,##0', '-1.234'],
    [0.05, '0.0', '0,1'],
    [0.985, '0%', '99%'],
    [0.985, '0.0%', '98,5%'],
    [0, '0.00%', '0,00%'],
    // 7/5/2026 is day 46149 of Excel's calendar.
    [46149, 'dd/mm/yyyy', '07/05/2026'],
    [46149.5, 'dd/mm/yyyy hh:mm', '07/05/2026 12:00'],
  ])('%p in %p is %p', (value, numberFormat, shown) => {
    expect(showValue(value, { ...PLAIN, numberFormat })).toBe(shown);
  });
});

describe('pages', () => {
  const hundreds = (count: number) => Array.from({ length: count }, () => rowOf(100, 'a'));

  test('rows go on until the page is full', () => {
    expect(rowsOf(sheetOf(hundreds(5)))).toEqual([[0, 1], [2, 3], [4]]);
    expect(rowsOf(sheetOf(hundreds(2)))).toEqual([[0, 1]]);
    expect(rowsOf(sheetOf([]))).toEqual([[]]);
  });

  test('later pages repeat the heading, which takes its room there', () => {
    const rows = [rowOf(20, 'title'), rowOf(90, 'heading'), ...hundreds(4)];
    const print = { ...PRINT, repeatRows: { from: 1, to: 1 } };
    // 20 + 90 + 100 fill the first page; 90 + 100 each of the others.
    expect(rowsOf(sheetOf(rows, { print }))).toEqual([
      [0, 1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
    ]);
  });

  test('a page begins where it is told to', () => {
    const print = { ...PRINT, rowBreaks: [1] };
    expect(rowsOf(sheetOf(hundreds(4), { print }))).toEqual([[0], [1, 2], [3]]);
  });

  test('a row higher than a page stands alone on one', () => {
    const rows = [rowOf(10, 'a'), rowOf(400, 'b'), rowOf(10, 'c')];
    expect(rowsOf(sheetOf(rows))).toEqual([[0], [1], [2]]);
  });

  test('only the area to be printed is', () => {
    const print = { ...PRINT, area: { top: 1, left: 1, bottom: 2, right: 1 } };
    const sheet = sheetOf([rowOf(10, 'a', 'b'), rowOf(10, 'a', 'b'), rowOf(10)], { print });
    expect(layPages(sheet).pages).toEqual([{ rows: [1, 2], columns: [1] }]);
  });

  test('columns that find no room go on another page, with those that are repeated', () => {
    const wide = rowOf(10, 'a', 'b', 'c', 'd', 'e');
    const columnWidths = [14, 14, 14, 14, 14];
    expect(columnsOf(sheetOf([wide], { columnWidths }))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    const print = { ...PRINT, repeatColumns: { from: 0, to: 0 } };
    expect(columnsOf(sheetOf([wide], { columnWidths, print }))).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
  });

  test('they are shrunk to the pages wanted, by whole percents and never below', () => {
    const columnWidths = [14, 14, 14, 14];
    const four = rowOf(10, 'a', 'b', 'c', 'd');
    const fit = (fitToWidth: number) =>
      layPages(sheetOf([four], { columnWidths, print: { ...PRINT, fitToWidth } }));
    // 4 × 87.75 = 351 points; 283.46 / 351 = 0.8076.
    expect(fit(1).scale).toBe(0.8);
    expect(fit(1).heights).toEqual([8]);
    expect(fit(2).scale).toBe(1);
  });

  test('a row without a height is as high as its wrapped text', () => {
    const style: CellStyle = { ...PLAIN, wrap: true };
    const text = { height: null, cells: [{ value: 'a\nb', style }] };
    // One line of size 12; two lines of 12 × 1.3 points, in steps of 0.75.
    expect(layPages(sheetOf([rowOf(null, 'a'), text])).heights).toEqual([15.75, 31.5]);
  });
});

describe('a sheet on paper', () => {
  const HEADED = sheetOf(
    [
      {
        height: 90,
        cells: [
          { value: 'STT', style: PLAIN },
          { value: 'Điểm', style: PLAIN },
        ],
      },
      {
        height: 100,
        cells: [
          { value: 'I. TẬP THỂ', style: PLAIN },
          { value: null, style: PLAIN },
        ],
      },
      {
        height: 100,
        cells: [
          { value: 1, style: PLAIN },
          { value: 90, style: { ...PLAIN, numberFormat: '0.00' } },
        ],
      },
    ],
    {
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      print: { ...PRINT, repeatRows: { from: 0, to: 0 }, pageNumbers: 'top-from-second' },
    },
  );
  const cells = (): readonly (string | null)[] =>
    screen.getAllByRole('cell').map(({ textContent }) => textContent);

  test('is a table with a name, page by page, with the heading again', () => {
    render(<SheetPreview sheet={HEADED} />);
    expect(screen.getByRole('figure', { name: 'Trang in của “ĐN giấy khen”' })).toBeDefined();
    screen.getByRole('table', { name: '“ĐN giấy khen”, trang giấy 1/2' });
    expect(cells()).toEqual(['STT', 'Điểm', 'I. TẬP THỂ']);
    expect(screen.getByRole('cell', { name: 'I. TẬP THỂ' }).getAttribute('colspan')).toBe('2');
    fireEvent.click(screen.getByRole('button', { name: 'Trang giấy sau' }));
    const page = screen.getByRole('table', { name: '“ĐN giấy khen”, trang giấy 2/2' });
    expect(cells()).toEqual(['STT', 'Điểm', '1', '90,00']);
    // The decree wants the number from the second page on.
    expect(within(page.parentElement!).getByText('2')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Trang giấy 2/2');
  });

  test('ends are ends: the buttons say so and do nothing', () => {
    render(<SheetPreview sheet={HEADED} />);
    const before = screen.getByRole('button', { name: 'Trang giấy trước' });
    expect(before.getAttribute('aria-disabled')).toBe('true');
    expect(before.title).toBe('Đây là trang giấy đầu.');
    fireEvent.click(before);
    expect(screen.getByRole('status').textContent).toBe('Trang giấy 1/2');
  });

  test('enlarged it scrolls in a box of its own, which keys reach', () => {
    render(<SheetPreview sheet={HEADED} />);
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Phóng to' }));
    expect(screen.getByRole('region', { name: /Trang in/ }).tabIndex).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Thu vừa ngăn' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  // A4 is 210 mm, 793.7 pixels.
  test.each([
    ['a narrow pane to its true size', 300, 300, 793.7],
    ['a wide pane beyond its true size', 1000, 793.7, 1190.6],
  ])('enlarged it is larger: in %s', (_, pane, before, after) => {
    class Observer {
      readonly observe = (): void => undefined;
      readonly disconnect = (): void => undefined;
    }
    Object.assign(window, { ResizeObserver: Observer });
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(pane);
    const { container } = render(<SheetPreview sheet={HEADED} />);
    const widthOfPage = (): number =>
      parseFloat(container.querySelector<HTMLElement>('figure > div + div > div')!.style.width);
    expect(widthOfPage()).toBeCloseTo(before, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Phóng to' }));
    expect(widthOfPage()).toBeCloseTo(after, 1);
    jest.restoreAllMocks();
    Reflect.deleteProperty(window, 'ResizeObserver');
  });

  test('a sheet that became shorter is shown from its last page', () => {
    const { rerender } = render(<SheetPreview sheet={HEADED} />);
    fireEvent.click(screen.getByRole('button', { name: 'Trang giấy sau' }));
    rerender(<SheetPreview sheet={{ ...HEADED, rows: HEADED.rows.slice(0, 2) }} />);
    screen.getByRole('table', { name: '“ĐN giấy khen”, trang giấy 1/1' });
  });

  test('of ten thousand rows only one page is drawn', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => rowOf(20, index + 1));
    render(<SheetPreview sheet={sheetOf(rows)} />);
    // 283.46 / 20 = 14 rows a page; 10 000 / 14 = 714.3.
    screen.getByRole('table', { name: '“ĐN giấy khen”, trang giấy 1/715' });
    expect(screen.getAllByRole('row')).toHaveLength(14);
  });

  test('one of several sheets is chosen', () => {
    render(<SheetsPreview sheets={[HEADED, { ...HEADED, name: 'ĐN bằng khen' }]} />);
    const choice = screen.getByRole('combobox', { name: 'Trang tính' });
    fireEvent.change(choice, { target: { value: 'ĐN bằng khen' } });
    screen.getByRole('figure', { name: 'Trang in của “ĐN bằng khen”' });
  });
});
