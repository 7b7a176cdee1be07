/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { openNewWorkbook } from '../../src/excel/open-new-workbook';
import { createPresetBook } from '../../src/application/create-book';
import { PRESETS } from '../../src/presets/preset';
import { App } from '../../src/taskpane/frame/App';
import { chooseBook } from '../../src/taskpane/start/choose-book';
import { BookChoice } from '../../src/taskpane/start/BookChoice';
import { encodeBase64 } from '../../src/taskpane/start/encode-base64';
import { ForeignWorkbook } from '../../src/taskpane/start/ForeignWorkbook';
import type { PaneWork } from '../../src/taskpane/work/pane-work';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { fillBook } from '../host/model/fill-book';
import { button, buttonNames, closePane, openPane, press, startSample } from './open-pane';

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
  await waitFor(() => expect(button(name).ariaDisabled).not.toBe('true'));
  await press(name);
}

const radio = (name: string): HTMLElement => screen.getByRole('radio', { name });
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

describe('in a workbook of somebody else', () => {
  const FOREIGN = {
    'Thu chi': {
      rows: [
        ['Khoản', 'Số tiền'],
        ['Giấy', 120],
      ],
    },
  };

  async function openInWindow(plan: WorkbookPlan) {
    return openNewWorkbook(encodeBase64(await writeXlsxWorkbook(plan)));
  }

  test('the sample opens in a window of its own, and nothing is written here', async () => {
    const host = startExcel({ workbook: fillBook(FOREIGN) });
    openPane('start', openExcelWorkbook(), openInWindow);
    await screen.findByRole('heading', { name: 'Sổ này không phải sổ bình xét' });
    expect(screen.getByText(/^Bình Xét không đổi gì trong sổ này/)).toBeTruthy();
    fireEvent.click(radio('Thử với sổ mẫu'));
    await press('Mở sổ mẫu trong cửa sổ mới');
    await screen.findByText(/^Đã mở sổ mới trong cửa sổ khác/);
    expect(host.workbook.sheetNames).toEqual(['Thu chi']);
    expect(host.workbook.isDirty).toBe(false);
    const [preset] = PRESETS;
    if (preset === undefined) throw new Error('no preset');
    const { year } = chooseBook(preset, new Date().getFullYear());
    // The same plan gives the same bytes.
    const sample = await writeXlsxWorkbook(createPresetBook(preset, year, true));
    expect(host.workbook.openedFiles).toEqual([sample]);
  });

  test('what Excel will not open can be tried again, or done by hand', async () => {
    const host = startExcel({ workbook: fillBook(FOREIGN) });
    openPane('start', openExcelWorkbook(), openInWindow);
    await screen.findByRole('heading', { name: 'Sổ này không phải sổ bình xét' });
    host.failBatch({ batch: 1, how: 'refused' });
    await press(/^Mở sổ mới năm \d+ trong cửa sổ mới$/);
    await screen.findByRole('alert');
    expect(screen.getByText(/nhấn Ctrl\+N để tạo một sổ trống/)).toBeTruthy();
    await press(/^Mở sổ mới năm \d+ trong cửa sổ mới$/);
    await screen.findByText(/^Đã mở sổ mới/);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(host.workbook.openedFiles).toHaveLength(1);
  });

  test('where a book opens in place of this one, the buttons say so', () => {
    const work = { openBook: () => new Promise(() => undefined), opensBooks: 'in-place' };
    render(
      <App>
        <ForeignWorkbook work={work as unknown as PaneWork} />
      </App>,
    );
    expect(buttonNames()).toEqual([expect.stringMatching(/^Mở sổ mới năm \d+$/)]);
  });
});

describe('in a book of ours', () => {
  test('what it is and how complete it is', async () => {
    startSample();
    openPane();
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2025' });
    expect(screen.getByText(/^Đẩy mạnh công tác cải cách hành chính/)).toBeTruthy();
    // 12 collectives, 16 criteria, one of them a change of rank, which takes two cells: 12 × 17.
    const collectives = (await group('Tập thể')).textContent;
    expect(collectives).toContain('12 tập thể, 16 tiêu chí');
    expect(collectives).toContain('Đã nhập 204/204 kết quả');
    expect(collectives).toContain('1 cảnh báo');
    // 26 individuals, 6 criteria.
    const individuals = (await group('Cá nhân')).textContent;
    expect(individuals).toContain('26 cá nhân, 6 tiêu chí');
    expect(individuals).toContain('Đã nhập 156/156 kết quả');
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Đã nhập đủ kết quả');
    expect(next.textContent).toContain('Có 2 cảnh báo');
    fireEvent.click(within(next).getByRole('button', { name: 'Xem kết quả' }));
    await waitFor(() => expect(window.location.hash).toBe('#results'));
  });

  test('results that are missing are counted as they are typed away, and led to', async () => {
    const host = startSample();
    openPane();
    await group('Tập thể');
    host.user.clear('Tập thể', 'G5:G6');
    const next = await group('Việc tiếp theo');
    await waitFor(() => expect(next.textContent).toContain('Còn 2 kết quả chưa nhập'));
    expect((await group('Tập thể')).textContent).toContain('Đã nhập 202/204 kết quả');
    expect(within(next).queryByRole('button', { name: 'Xem kết quả' })).toBeNull();
    fireEvent.click(within(next).getByRole('button', { name: 'Xem các ô còn thiếu' }));
    await waitFor(() => expect(window.location.hash).toBe('#check'));
  });

  test('errors come before what is missing, and do not hide what book this is', async () => {
    const host = startSample();
    host.user.type('Tập thể', 'G5', 'chưa rõ');
    host.user.clear('Tập thể', 'G6');
    openPane();
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2025' });
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Sổ có 2 lỗi');
    expect((await group('Tập thể')).textContent).toMatch(/Đã nhập 203\/204 kết quả.*2 lỗi/);
    fireEvent.click(within(next).getByRole('button', { name: 'Xem 2 lỗi' }));
    await waitFor(() => expect(window.location.hash).toBe('#check'));
  });

  test('a sheet that is gone is named', async () => {
    const host = startSample();
    host.workbook.removeSheet(host.workbook.sheet('Xếp loại'));
    openPane();
    const next = await group('Việc tiếp theo');
    expect(next.textContent).toContain('Sổ thiếu trang “Xếp loại”.');
    expect(within(next).getByRole('button', { name: 'Xem 1 lỗi' })).toBeTruthy();
  });

  test('a scope that nobody is entered in leads to its sheet, whatever that is called now', async () => {
    const [preset] = PRESETS;
    const [collectives, individuals] = [preset?.sampleContests[0], preset?.contests[1]];
    if (collectives === undefined || individuals === undefined) throw new Error('no preset');
    const plan = planBook({
      subtitle: '',
      information: { year: '2025' },
      contests: [collectives, individuals],
    });
    const host = startExcel({ workbook: drawBook(plan) });
    host.workbook.sheet('Cá nhân').name = 'Danh sách cán bộ';
    openPane();
    const empty = await group('Cá nhân');
    expect(empty.textContent).toContain('Chưa nhập cá nhân nào');
    fireEvent.click(within(empty).getByRole('button', { name: 'Đến trang “Danh sách cán bộ”' }));
    await waitFor(() =>
      expect(host.workbook.selection).toMatchObject({ area: { top: 4, left: 0 } }),
    );
    expect(host.workbook.activeSheet.name).toBe('Danh sách cán bộ');
  });
});

describe('the choice of a new book', () => {
  const MOVEMENTS = [
    { id: 'mot', title: 'Phong trào một', firstYear: 2023, lastYear: 2025 },
    { id: 'hai', title: 'Phong trào hai', firstYear: 2026, lastYear: 2030 },
  ];

  function choose(onChoose: (next: unknown) => void) {
    const choice = { preset: 'mot', year: 2024, sample: false };
    render(
      <App>
        <BookChoice choice={choice} onChoose={onChoose} presets={MOVEMENTS} />
      </App>,
    );
  }

  test('of several movements one is chosen, with a year of its own', () => {
    const onChoose = jest.fn();
    choose(onChoose);
    const years = within(screen.getByRole('combobox', { name: 'Năm xét' }));
    expect(years.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '2023',
      '2024',
      '2025',
    ]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Phong trào thi đua' }), {
      target: { value: 'hai' },
    });
    // 2024 is no year of it: its last is offered.
    expect(onChoose).toHaveBeenLastCalledWith({ preset: 'hai', year: 2030, sample: false });
  });

  test('the two ways are one question, each with what comes of it', () => {
    choose(() => undefined);
    const ways = within(screen.getByRole('group', { name: 'Cách bắt đầu' }));
    const radios = ways.getAllByRole<HTMLInputElement>('radio');
    const [first, second] = radios.map(({ name }) => name);
    expect(first).not.toBe('');
    expect(second).toBe(first);
    expect(radio('Lập sổ năm 2024').getAttribute('aria-describedby')).toBeTruthy();
    expect((radio('Lập sổ năm 2024') as HTMLInputElement).checked).toBe(true);
  });
});
