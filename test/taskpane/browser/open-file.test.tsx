/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { FileBench } from '../../../src/taskpane/browser/FileBench';
import { button, press } from '../open-pane';
import {
  closeBrowserPane,
  dropFiles,
  fileOf,
  openBrowserPane,
  openFile,
} from './open-browser-pane';
import { makeSample } from './work-on-sample';

afterEach(closeBrowserPane);

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
    await openFile(await makeSample(), 'so.xlsx');
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

test('where the work on a file cannot be drawn, that is said, and another can be opened', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const bytes = await makeSample();
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
