/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { SheetPreview } from '../../src/taskpane/preview/SheetPreview';
import { SheetsPreview } from '../../src/taskpane/preview/SheetsPreview';
import { PLAIN, PRINT, rowOf, sheetOf } from './plan-paper';

afterEach(cleanup);

describe('a sheet on paper', () => {
  const HEADED = sheetOf(
    [
      rowOf(90, 'STT', 'Điểm'),
      rowOf(100, 'I. TẬP THỂ', null),
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
