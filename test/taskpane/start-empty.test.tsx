/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { button, buttonNames, closePane, openPane, press, untilReady } from './open-pane';

afterEach(closePane);

/** In the order of their tabs; the empty sheet that was there stays behind them. */
const NEW_BOOK = [
  'Hướng dẫn',
  'Thông tin',
  'Tiêu chí tập thể',
  'Tiêu chí cá nhân',
  'Tập thể',
  'Cá nhân',
  'Khen thưởng',
  'Xếp loại',
  'Cài đặt',
  'Nhật ký',
  'Sheet1',
];

const TEXT = 'Sẽ thêm trang “Hướng dẫn”';
const preview = (): Promise<HTMLElement> => screen.findByText((text) => text.startsWith(TEXT));

/** Chooses to make this year's book, which is made ready then. */
async function chooseToMakeBook(): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: /^Lập sổ năm/ }));
  await preview();
}

/** Writes what has been made ready. */
async function write(name: string | RegExp): Promise<void> {
  await untilReady(name);
  await press(name);
}

const group = (name: string): Promise<HTMLElement> => screen.findByRole('group', { name });

/** What stands in a column of a sheet, from a row on. */
function column(host: ExcelHost, sheet: string, at: number, from: number): readonly unknown[] {
  const rows = Array.from({ length: 30 }, (_, row) => host.workbook.sheet(sheet).cell(row, at));
  return rows.slice(from).flatMap(({ value }) => (value === null || value === '' ? [] : [value]));
}

describe('in an empty workbook', () => {
  test('this year’s book is previewed, written before the empty sheet, shown, and taken back', async () => {
    const host = startExcel();
    openPane();
    await screen.findByRole('heading', { name: 'Sổ đang trống' });
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
    ]);
    expect(buttonNames()).toEqual([]);
    await chooseToMakeBook();
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Năm xét' }), {
      target: { value: '2024' },
    });
    await preview();
    await write('Lập sổ năm 2024');
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2024' });
    expect(host.workbook.sheetNames).toEqual(NEW_BOOK);
    expect(host.workbook.activeSheet.name).toBe('Hướng dẫn');
    expect(column(host, 'Tập thể', 0, 4)).toEqual([]);
    // One line for each of the nine sheets.
    expect(column(host, 'Nhật ký', 1, 4)).toEqual(Array(9).fill('Lập sổ mới'));
    await press('Hoàn tác');
    await screen.findByRole('heading', { name: 'Sổ đang trống' });
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    expect(host.lacking).toEqual([]);
  });

  test('a new book says where to begin, and leads to the first free row', async () => {
    const host = startExcel();
    openPane();
    await chooseToMakeBook();
    button(/^Lập sổ năm/).focus();
    await write(/^Lập sổ năm/);
    const next = await group('Việc tiếp theo');
    // The button that was pressed is gone: who listens goes on where it stood.
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Bắt đầu' }));
    expect(next.textContent).toContain('Nhập danh sách tập thể và kết quả vào trang “Tập thể”');
    fireEvent.click(within(next).getByRole('button', { name: 'Đến trang “Tập thể”' }));
    await screen.findByRole('button', { name: /^Trở lại/ });
    // The headings stand in row 4.
    expect(host.workbook.selection).toMatchObject({
      sheet: host.workbook.sheet('Tập thể'),
      area: { top: 4, left: 0, bottom: 4, right: 0 },
    });
  });

  test('the sample is the other way on', async () => {
    const host = startExcel();
    openPane();
    fireEvent.click(await screen.findByRole('radio', { name: 'Thử với sổ mẫu' }));
    expect(screen.queryByRole('combobox')).toBeNull();
    await preview();
    await write('Lập sổ mẫu');
    // Of src/presets/cchc-2023-2025/sample: six offices and six villages.
    expect((await group('Tập thể')).textContent).toContain('12 tập thể');
    expect(column(host, 'Nhật ký', 1, 4)).toEqual(Array(9).fill('Lập sổ mẫu'));
  });

  test('a chart of somebody’s is no obstacle, and stays', async () => {
    const host = startExcel();
    host.workbook.sheet('Sheet1').charts.push({ id: '1', label: 'Biểu đồ 1' });
    openPane();
    await chooseToMakeBook();
    await write(/^Lập sổ năm/);
    await group('Việc tiếp theo');
    expect(host.workbook.sheet('Sheet1').charts).toHaveLength(1);
  });

  test('a write that fails leaves nothing behind, and can be tried again', async () => {
    const host = startExcel();
    openPane();
    await chooseToMakeBook();
    host.failBatch({ batch: 2, how: 'midway' });
    await write(/^Lập sổ năm/);
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Excel không làm được việc này',
    );
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    fireEvent.click(button('Thử lại'));
    await preview();
    await write(/^Lập sổ năm/);
    await group('Việc tiếp theo');
    expect(host.workbook.sheetNames).toEqual(NEW_BOOK);
  });
});
