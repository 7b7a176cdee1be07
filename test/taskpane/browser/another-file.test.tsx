/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { button, press } from '../open-pane';
import {
  closeBrowserPane,
  dropFiles,
  fileOf,
  openBrowserPane,
  openFile,
  reloadBrowserPane,
} from './open-browser-pane';
import {
  buildLists,
  goTo,
  makeBrokenSample,
  makeSample,
  readSaved,
  warnsOnLeaving,
} from './work-on-sample';

afterEach(closeBrowserPane);

test('the corrected file is dropped again: it is examined anew at the same step', async () => {
  const [broken, mended] = [await makeBrokenSample(), await makeSample()];
  openBrowserPane();
  await openFile(broken, 'so.xlsx');
  goTo('check');
  const region = await screen.findByRole('region', { name: 'Kiểm tra' });
  await within(region).findByText(/chín rưỡi/);
  await openFile(mended, 'so.xlsx');
  await waitFor(() => expect(screen.queryByText(/chín rưỡi/)).toBeNull());
  expect(await screen.findByRole('region', { name: 'Kiểm tra' })).toBeTruthy();
});

const KEPT = 'binh-xet.results.filter';

/** The sample is open at the second step, and something has been chosen in it. */
async function openAndChoose(): Promise<Uint8Array> {
  const bytes = await makeSample();
  openBrowserPane();
  await openFile(bytes, 'so.xlsx');
  goTo('check');
  window.sessionStorage.setItem(KEPT, '{}');
  return bytes;
}

test('another file begins at the first step, without what was chosen for the one before', async () => {
  const bytes = await openAndChoose();
  window.sessionStorage.setItem('khac', '1');
  await openFile(bytes, 'so.xlsx');
  expect(window.sessionStorage.getItem(KEPT)).toBe('{}');
  await openFile(bytes, 'khac.xlsx');
  expect(await screen.findByRole('region', { name: 'Bắt đầu' })).toBeTruthy();
  expect(window.sessionStorage.getItem(KEPT)).toBeNull();
  expect(window.sessionStorage.getItem('khac')).toBe('1');
});

test('so it does after the page was loaded again, while the same file goes on as it was', async () => {
  const bytes = await openAndChoose();
  reloadBrowserPane();
  await openFile(bytes, 'so.xlsx');
  expect(await screen.findByRole('region', { name: 'Kiểm tra' })).toBeTruthy();
  expect(window.sessionStorage.getItem(KEPT)).toBe('{}');
  reloadBrowserPane();
  await openFile(bytes, 'khac.xlsx');
  expect(await screen.findByRole('region', { name: 'Bắt đầu' })).toBeTruthy();
  expect(window.sessionStorage.getItem(KEPT)).toBeNull();
});

describe('another file while something is unsaved', () => {
  async function dropOther(): Promise<ReturnType<typeof openBrowserPane>> {
    const bytes = await makeSample();
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
    const bytes = await makeSample();
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
    const { sheets } = await readSaved(saved);
    expect(sheets.map(({ name }) => name)).toContain('ĐN giấy khen');
  });
});
