/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { WritePace } from '../../src/application/workbook-port';
import { useWrites } from '../../src/taskpane/frame/use-writes';
import { WriteBar } from '../../src/taskpane/frame/WriteBar';
import type { Answer } from '../../src/taskpane/work/answer';
import type { PreparedWrite, Written } from '../../src/taskpane/work/prepared-write';
import { startExcel } from '../host/excel-host';
import { button, closePane, openPane, said, startSample } from './open-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  closePane();
  cleanup();
});

const refresh = (): void => undefined;

type Begun<Value> = WritePace & { readonly answer: (answer: Answer<Value>) => void };

/** A bar over writes that end, and tell how far they are, when the test says so. */
function openBar() {
  const writings: Begun<Written>[] = [];
  const undoings: Begun<string>[] = [];
  const write: PreparedWrite['write'] = (pace) =>
    new Promise((answer) => writings.push({ ...pace, answer }));
  const undo: Written['undo'] = (pace) =>
    new Promise((answer) => undoings.push({ ...pace, answer }));
  const prepared = { sentences: [], isAgain: false, sheets: [], write };
  function Bar() {
    const writes = useWrites(refresh);
    return (
      <>
        <button onClick={() => void writes.write(prepared, () => true)}>Ghi</button>
        <WriteBar writes={writes} reminder={null} onShow={refresh} />
      </>
    );
  }
  render(<Bar />);
  fireEvent.click(button('Ghi'));
  const written: Written = { sentences: ['Đã ghi.'], sheets: [], undo };
  return { writings, undoings, written };
}

const waitLong = (): void => act(() => void jest.advanceTimersByTime(300));
const progressName = (): string | undefined =>
  screen.queryByRole('progressbar')?.nextElementSibling?.textContent ?? undefined;
const isStopOpen = (): boolean => button('Dừng').getAttribute('aria-disabled') !== 'true';

test('what is over at once is not told of; what takes longer is, with its rows', async () => {
  const { writings } = openBar();
  expect(said()).toContain('Đang ghi vào sổ…');
  act(() => void jest.advanceTimersByTime(299));
  expect(progressName()).toBeUndefined();
  act(() => void jest.advanceTimersByTime(1));
  expect(progressName()).toBe('Đang ghi vào sổ…');
  act(() => writings[0]?.onProgress?.({ done: 1200, total: 10_012 }));
  expect(progressName()).toBe('Đang ghi vào sổ: 1.200/10.012 dòng');
  // A count that is read out at each of its steps would hide everything else.
  expect(said()).not.toContain('1.200');
});

test('stopped in time: nothing was written, and it can be written after all', async () => {
  const { writings, written } = openBar();
  waitLong();
  fireEvent.click(button('Dừng'));
  expect(writings[0]?.signal?.aborted).toBe(true);
  act(() => writings[0]?.onProgress?.({ done: 1, total: 2 }));
  expect(progressName()).toBe('Đang dừng ghi…');
  expect(isStopOpen()).toBe(false);
  await act(async () => writings[0]?.answer({ kind: 'stopped' }));
  expect(progressName()).toBeUndefined();
  expect(said()).toBe(' Đã dừng ghi; sổ vẫn như trước khi ghi.Đóng');
  fireEvent.click(button('Ghi'));
  await act(async () => writings[1]?.answer({ kind: 'done', value: written }));
  expect(said()).toContain('Đã ghi.');
});

test('stopped too late: it is said that it was written, and how to take it back', async () => {
  const { writings, written } = openBar();
  waitLong();
  fireEvent.click(button('Dừng'));
  await act(async () => writings[0]?.answer({ kind: 'done', value: written }));
  expect(said()).toContain('Đã ghi.');
  expect(said()).not.toContain('dừng');
  expect(button('Hoàn tác').getAttribute('aria-disabled')).not.toBe('true');
});

test('the last part is not stopped any more, and says so', () => {
  const { writings } = openBar();
  waitLong();
  expect(isStopOpen()).toBe(true);
  act(() => writings[0]?.onLastPart?.());
  expect(isStopOpen()).toBe(false);
  expect(said()).toContain('Đang ghi phần cuối, không dừng được nữa; ghi xong có thể hoàn tác.');
  fireEvent.click(button('Dừng'));
  expect(writings[0]?.signal?.aborted).toBe(false);
});

test('an undoing counts and is stopped likewise; then it can still be done', async () => {
  const { writings, undoings, written } = openBar();
  await act(async () => writings[0]?.answer({ kind: 'done', value: written }));
  fireEvent.click(button('Hoàn tác'));
  waitLong();
  act(() => undoings[0]?.onProgress?.({ done: 3, total: 10 }));
  expect(progressName()).toBe('Đang hoàn tác: 3/10 dòng');
  fireEvent.click(button('Dừng'));
  expect(progressName()).toBe('Đang dừng hoàn tác…');
  await act(async () => undoings[0]?.answer({ kind: 'stopped' }));
  expect(said()).toContain('Đã dừng hoàn tác; sổ vẫn như trước khi hoàn tác.');
  fireEvent.click(button('Hoàn tác lần ghi gần nhất'));
  await act(async () => undoings[1]?.answer({ kind: 'done', value: 'Đã hoàn tác.' }));
  expect(said()).toContain('Đã hoàn tác.');
});

describe('over a slow Excel', () => {
  beforeEach(() => jest.useRealTimers());

  test('a book is stopped before it stands there, and made after all', async () => {
    const host = startExcel();
    openPane();
    fireEvent.click(await screen.findByRole('radio', { name: 'Lập sổ năm 2025' }));
    await screen.findByText(/^Sẽ thêm trang/);
    host.latency = 500;
    fireEvent.click(button('Lập sổ năm 2025'));
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
    await screen.findByText('Đã dừng ghi; sổ vẫn như trước khi ghi.');
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    host.latency = 0;
    fireEvent.click(button('Lập sổ năm 2025'));
    await screen.findByText(/^Đã thêm trang/);
    expect(host.workbook.sheetNames).toContain('Tập thể');
    expect(host.lacking).toEqual([]);
  });

  test('a jump that takes its time says so', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const host = startSample();
    openPane('check');
    const next = await screen.findByRole('button', { name: 'Đến chỗ sau' });
    host.latency = 400;
    fireEvent.click(next);
    await screen.findByText('Đang chuyển đến ô…');
    await screen.findByRole('button', { name: /^Trở lại ô/ });
    await waitFor(() => expect(screen.queryByText('Đang chuyển đến ô…')).toBeNull());
  });
});
