/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FileBench } from '../../../src/taskpane/browser/FileBench';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { STYLES } from '../../../src/workbook/styles';
import { expectValue, typeCell } from '../../application/sample-file';
import { planSample } from '../../application/sample-plan';
import { nominate } from '../../contract/use-cases';
import { makeRow, makeSheet } from '../../xlsx/make-plan';
import {
  closeBrowserPane,
  dropFiles,
  fileOf,
  openBrowserPane,
  openFile,
  reloadBrowserPane,
} from './open-browser-pane';
import { button, press } from '../open-pane';

afterEach(closeBrowserPane);

const sample = (): Promise<Uint8Array> => writeXlsxWorkbook(planSample());

async function readBack(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

/** The sample in which a person has typed "9,5" as text into P7 of the collectives. */
async function brokenSample(): Promise<Uint8Array> {
  const workbook = openFileWorkbook(await sample(), 'so.xlsx');
  await typeCell(workbook, 'Tập thể', 6, 15, 'chín rưỡi');
  return workbook.bytes;
}

const goTo = (step: string): void => {
  window.location.hash = step;
  fireEvent(window, new HashChangeEvent('hashchange'));
};

async function buildLists(): Promise<void> {
  goTo('nominate');
  const name = 'Lập danh sách đề nghị';
  await waitFor(() => expect(button(name).ariaDisabled).not.toBe('true'));
  await press(name);
  await screen.findByText(/^Đã thêm trang/);
  // The workbook has been read again, and what would be written next is known.
  await screen.findByText(/^Sổ đã có trang/);
}

/** Whether the browser would ask before the page is left. */
function warnsOnLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('a dropped file goes through the steps and is saved under another name, with its lists', async () => {
  const bytes = await sample();
  const byHand = openFileWorkbook(bytes, 'so.xlsx');
  expectValue(await nominate(byHand));
  const expected = expectValue(await byHand.read());
  const saved = openBrowserPane();
  await openFile(bytes, 'Sổ 2025.xlsx');
  expect(document.activeElement?.textContent).toBe('Sổ 2025.xlsx');
  expect(warnsOnLeaving()).toBe(false);
  await buildLists();
  expect(screen.getByText('Có thay đổi chưa lưu.')).toBeTruthy();
  expect(warnsOnLeaving()).toBe(true);
  await press('Lưu thành tệp mới');
  await screen.findByText(/^Đã lưu “Sổ 2025 – Bình Xét.xlsx”/);
  expect(warnsOnLeaving()).toBe(false);
  expect(saved.map(({ name }) => name)).toEqual(['Sổ 2025 – Bình Xét.xlsx']);
  const found = await readBack(saved[0]?.bytes ?? new Uint8Array());
  const [lists, expectedLists] = [found, expected].map(({ sheets }) =>
    sheets.filter(({ name }) => name.startsWith('ĐN ')),
  );
  expect(lists?.map(({ name }) => name)).toEqual(['ĐN giấy khen', 'ĐN bằng khen']);
  expect(lists).toEqual(expectedLists);
});

test('what was written is shown, and saved from where it is said, which keeps the focus', async () => {
  const saved = openBrowserPane();
  await openFile(await sample(), 'so.xlsx');
  await buildLists();
  await press('Xem trang “ĐN giấy khen”');
  await screen.findByRole('grid', { name: 'Trang ĐN giấy khen, chỉ xem' });
  expect(button('Trở lại ô A1, trang ĐN giấy khen')).toBeTruthy();
  const reminder = screen.getByText('Nhớ lưu thành tệp mới.').parentElement;
  const save = button('Lưu tệp');
  save.focus();
  fireEvent.click(save);
  await screen.findByText('Đã lưu thành tệp mới.');
  expect(saved.map(({ name }) => name)).toEqual(['so – Bình Xét.xlsx']);
  expect(screen.queryByRole('button', { name: 'Lưu tệp' })).toBeNull();
  expect(document.activeElement).toBe(reminder);
});

test('what was taken back is not unsaved', async () => {
  const saved = openBrowserPane();
  const bytes = await sample();
  await openFile(bytes, 'so.xlsx');
  await buildLists();
  await press('Hoàn tác');
  await screen.findByText(/^Đã hoàn tác/);
  await screen.findByText(/^Sẽ thêm trang/);
  expect(screen.queryByText('Có thay đổi chưa lưu.')).toBeNull();
  expect(warnsOnLeaving()).toBe(false);
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(Buffer.from(saved[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test('each copy that is saved has a name of its own', async () => {
  const saved = openBrowserPane();
  await openFile(await sample(), 'so – Bình Xét.XLSX');
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(1));
  await press('Lưu thành tệp mới');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual(['so – Bình Xét 2.xlsx', 'so – Bình Xét 3.xlsx']);
});

describe('what cannot be opened is said, and what is open stays', () => {
  test.each([
    ['tep.csv', 'a;b\n1;2\n', /“tep.csv” là tệp chữ thuần hoặc CSV/],
    ['trong.xlsx', '', /“trong.xlsx” trống/],
    ['tep.pdf', '%PDF-1.7', /“tep.pdf” là tệp PDF/],
  ])('%s', async (name, text, sentence) => {
    openBrowserPane();
    dropFiles(fileOf(text, name));
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    // The sentence says all that is known.
    expect(screen.queryByRole('button', { name: 'Chép chi tiết lỗi' })).toBeNull();
    await openFile(await sample(), 'so.xlsx');
    expect(screen.queryByRole('alert')).toBeNull();
    dropFiles(fileOf(text, name));
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.getByRole('heading', { name: 'so.xlsx' })).toBeTruthy();
  });

  test('several files at once', async () => {
    openBrowserPane();
    dropFiles(fileOf('a', 'a.xlsx'), fileOf('b', 'b.xlsx'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Mỗi lần chỉ mở được một tệp/);
    await press('Đóng');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('one that the machine does not give, and one that is too large', async () => {
    openBrowserPane();
    const locked = fileOf('a', 'khoa.xlsx');
    locked.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    dropFiles(locked);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Không đọc được tệp “khoa.xlsx”/,
    );
    const large = fileOf('a', 'lon.xlsx');
    Object.defineProperty(large, 'size', { value: 100 * 1024 * 1024 + 1 });
    dropFiles(large);
    await screen.findByText(/“lon.xlsx” quá lớn/);
  });
});

test('opening can be stopped', async () => {
  let signal: AbortSignal | undefined;
  openBrowserPane({
    openBytes: (_, __, given) => {
      signal = given;
      return new Promise(() => undefined);
    },
  });
  dropFiles(fileOf('PK', 'cham.xlsx'));
  await screen.findByText('Đang mở “cham.xlsx”…');
  fireEvent.click(button('Dừng'));
  expect(screen.queryByText('Đang mở “cham.xlsx”…')).toBeNull();
  expect(signal?.aborted).toBe(true);
  expect(button('Chọn tệp .xlsx')).toBeTruthy();
});

test('the corrected file is dropped again: it is examined anew at the same step', async () => {
  const [broken, mended] = [await brokenSample(), await sample()];
  openBrowserPane();
  await openFile(broken, 'so.xlsx');
  goTo('check');
  const region = await screen.findByRole('region', { name: 'Kiểm tra' });
  await within(region).findByText(/chín rưỡi/);
  await openFile(mended, 'so.xlsx');
  await waitFor(() => expect(screen.queryByText(/chín rưỡi/)).toBeNull());
  expect(await screen.findByRole('region', { name: 'Kiểm tra' })).toBeTruthy();
});

test('another file begins at the first step, without what was chosen for the one before', async () => {
  const kept = 'binh-xet.results.filter';
  const bytes = await sample();
  openBrowserPane();
  await openFile(bytes, 'so.xlsx');
  goTo('check');
  window.sessionStorage.setItem(kept, '{}');
  window.sessionStorage.setItem('khac', '1');
  await openFile(bytes, 'so.xlsx');
  expect(window.sessionStorage.getItem(kept)).toBe('{}');
  await openFile(bytes, 'khac.xlsx');
  expect(await screen.findByRole('region', { name: 'Bắt đầu' })).toBeTruthy();
  expect(window.sessionStorage.getItem(kept)).toBeNull();
  expect(window.sessionStorage.getItem('khac')).toBe('1');
});

test('so it does after the page was loaded again, while the same file goes on as it was', async () => {
  const kept = 'binh-xet.results.filter';
  const bytes = await sample();
  openBrowserPane();
  await openFile(bytes, 'so.xlsx');
  goTo('check');
  window.sessionStorage.setItem(kept, '{}');
  reloadBrowserPane();
  await openFile(bytes, 'so.xlsx');
  expect(await screen.findByRole('region', { name: 'Kiểm tra' })).toBeTruthy();
  expect(window.sessionStorage.getItem(kept)).toBe('{}');
  reloadBrowserPane();
  await openFile(bytes, 'khac.xlsx');
  expect(await screen.findByRole('region', { name: 'Bắt đầu' })).toBeTruthy();
  expect(window.sessionStorage.getItem(kept)).toBeNull();
});

test('where the work on a file cannot be drawn, that is said, and another can be opened', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const bytes = await sample();
  openBrowserPane({}, ({ file, ...rest }) => {
    if (file.name === 'hong.xlsx') throw new Error('broken');
    return <FileBench file={file} {...rest} />;
  });
  dropFiles(fileOf(bytes, 'hong.xlsx'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Có lỗi ngoài dự kiến/);
  await openFile(bytes, 'so.xlsx');
  expect(screen.queryByRole('alert')).toBeNull();
  silent.mockRestore();
});

test('a new book that is stopped leaves the open one without a word of failure', async () => {
  const sheets = [makeSheet({ name: 'Số', rows: [makeRow(['Thôn 1'], STYLES.cell)] })];
  const bytes = await writeXlsxWorkbook({ title: '', sheets, active: 0 });
  openBrowserPane({
    createBook: (_, __, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ ok: false, faults: [] }));
      }),
  });
  await openFile(bytes, 'so.xlsx');
  fireEvent.click(button(/^Mở sổ mới năm/));
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  await waitFor(() => expect(button(/^Mở sổ mới năm/).ariaDisabled).not.toBe('true'));
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('another file while something is unsaved', () => {
  async function dropOther(): Promise<ReturnType<typeof openBrowserPane>> {
    const bytes = await sample();
    const saved = openBrowserPane();
    await openFile(bytes, 'so.xlsx');
    await buildLists();
    dropFiles(fileOf(bytes, 'khac.xlsx'));
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toMatch(/^“so.xlsx” có thay đổi chưa lưu/);
    return saved;
  }

  test('it can be refused', async () => {
    const saved = await dropOther();
    await press('Ở lại sổ này');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('heading', { name: 'so.xlsx' })).toBeTruthy();
    expect(screen.getByText('Có thay đổi chưa lưu.')).toBeTruthy();
    await press('Lưu thành tệp mới');
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test('who stays is where they were, and else at the book', async () => {
    await dropOther();
    await press('Ở lại sổ này');
    const bytes = await sample();
    const stay = async (): Promise<string | null | undefined> => {
      dropFiles(fileOf(bytes, 'khac.xlsx'));
      await screen.findByRole('alertdialog');
      await press('Ở lại sổ này');
      return document.activeElement?.textContent;
    };
    button('Mở tệp khác').focus();
    expect(await stay()).toBe('Mở tệp khác');
    button('Mở tệp khác').blur();
    expect(await stay()).toBe('so.xlsx');
  });

  test('what is unsaved can be let go', async () => {
    const saved = await dropOther();
    await press('Bỏ thay đổi và mở');
    await screen.findByRole('heading', { name: 'khac.xlsx' });
    expect(saved).toEqual([]);
    expect(warnsOnLeaving()).toBe(false);
  });

  test('it can be saved first', async () => {
    const saved = await dropOther();
    await press('Lưu rồi mở');
    await screen.findByRole('heading', { name: 'khac.xlsx' });
    expect(saved.map(({ name }) => name)).toEqual(['so – Bình Xét.xlsx']);
    const { sheets } = await readBack(saved[0]?.bytes ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toContain('ĐN giấy khen');
  });
});

describe('without a file', () => {
  test('a new book of a year is made and saved under its own name', async () => {
    const saved = openBrowserPane();
    fireEvent.change(screen.getByRole('combobox', { name: 'Năm xét' }), {
      target: { value: '2024' },
    });
    await press('Lập sổ năm 2024');
    await screen.findByRole('heading', { name: 'Sổ bình xét năm 2024.xlsx' });
    expect(warnsOnLeaving()).toBe(false);
    expect(screen.getByText('Sổ mới, chưa lưu về máy.')).toBeTruthy();
    // Nothing can be typed here: the way on is a file, and another program.
    const next = await screen.findByRole('group', { name: 'Việc tiếp theo' });
    expect(next.textContent).toMatch(/^Mở tệp của sổ bằng Excel, LibreOffice hoặc WPS, nhập/);
    await press('Lưu thành tệp mới');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('Sổ bình xét năm 2024.xlsx');
    await screen.findByText(/^Đã lưu .* rồi bấm “Mở tệp khác” để mở lại ở đây\.$/);
    expect(screen.queryByText('Sổ mới, chưa lưu về máy.')).toBeNull();
    const { sheets } = await readBack(saved[0]?.bytes ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tập thể', 'Cá nhân']));
  });

  test('the sample opens', async () => {
    openBrowserPane();
    fireEvent.click(screen.getByRole('radio', { name: /sổ mẫu/ }));
    await press('Mở sổ mẫu');
    await screen.findByRole('heading', { name: 'Sổ bình xét mẫu.xlsx' });
    await screen.findByText(/ỦY BAN NHÂN DÂN XÃ MẪU/);
  });
});

describe('the cells of the file', () => {
  const grid = (): HTMLElement => screen.getByRole('grid');
  const current = (): HTMLElement | null =>
    document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');

  test('a problem leads to its cell, and closing leads back to it', async () => {
    openBrowserPane();
    await openFile(await brokenSample(), 'so.xlsx');
    expect(screen.queryByRole('grid')).toBeNull();
    goTo('check');
    const row = await screen.findByRole('button', { name: /chín rưỡi/ });
    row.focus();
    fireEvent.click(row);
    await screen.findByRole('grid', { name: 'Trang Tập thể, chỉ xem' });
    await waitFor(() => expect(document.activeElement).toBe(grid()));
    await waitFor(() => expect(current()?.textContent).toBe('chín rưỡi'));
    expect(current()?.getAttribute('aria-selected')).toBe('true');
    const panel = screen.getByRole('region', { name: 'Bảng tính, chỉ xem' });
    expect(within(panel).getByText('P7')).toBeTruthy();
    // The list that says so may be out of sight.
    expect(await within(panel).findByText(/^P7: .*chín rưỡi/)).toBeTruthy();
    fireEvent.keyDown(grid(), { key: 'Escape' });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(document.activeElement).toBe(row);
    await press('Xem bảng tính');
    expect(document.activeElement).toBe(grid());
    fireEvent.click(button('Tập thể'));
    await press('Đóng bảng tính');
    expect(document.activeElement).toBe(button('Xem bảng tính'));
  });

  test('a jump takes the person along once only', async () => {
    openBrowserPane();
    await openFile(await brokenSample(), 'so.xlsx');
    goTo('check');
    fireEvent.click(await screen.findByRole('button', { name: /chín rưỡi/ }));
    await waitFor(() => expect(document.activeElement).toBe(grid()));
    const save = button('Lưu thành tệp mới');
    save.focus();
    await press('Lưu thành tệp mới');
    await screen.findByText(/^Đã lưu/);
    expect(document.activeElement).toBe(save);
  });

  async function lookAt(rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
    const sheets = [
      makeSheet({ name: 'Số', rows: rows.map((values) => makeRow(values, STYLES.cell)) }),
      makeSheet({ name: 'Khác', rows: [makeRow(['Thôn 1'], STYLES.cell)] }),
    ];
    openBrowserPane();
    await openFile(await writeXlsxWorkbook({ title: '', sheets, active: 0 }), 'so.xlsx');
    await press('Xem bảng tính');
  }

  test('keys move through it, and it says where one is', async () => {
    await lookAt(Array.from({ length: 400 }, (_, row) => [row + 1, row * 2 + 0.5, 'Thôn 1']));
    expect(grid().getAttribute('aria-rowcount')).toBe('401');
    expect(current()?.textContent).toBe('1');
    fireEvent.keyDown(grid(), { key: 'ArrowRight' });
    fireEvent.keyDown(grid(), { key: 'ArrowDown' });
    expect(current()?.textContent).toBe('2,5');
    expect(current()?.getAttribute('aria-colindex')).toBe('3');
    expect(current()?.parentElement?.getAttribute('aria-rowindex')).toBe('3');
    fireEvent.keyDown(grid(), { key: 'ArrowUp', ctrlKey: true });
    fireEvent.keyDown(grid(), { key: 'Home' });
    expect(current()?.textContent).toBe('1');
    fireEvent.keyDown(grid(), { key: 'End', ctrlKey: true });
    expect(screen.getByText('C400')).toBeTruthy();
    await waitFor(() => expect(current()?.textContent).toBe('Thôn 1'));
    // Only what is in sight is drawn.
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
  });

  test('another sheet can be looked at', async () => {
    await lookAt([['a']]);
    fireEvent.click(button('Khác'));
    expect(screen.getByRole('grid', { name: 'Trang Khác, chỉ xem' })).toBeTruthy();
    expect(current()?.textContent).toBe('Thôn 1');
    expect(button('Khác').getAttribute('aria-pressed')).toBe('true');
  });
});
