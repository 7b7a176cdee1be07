/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { App } from '../../src/taskpane/frame/App';
import { ErrorBoundary } from '../../src/taskpane/parts/ErrorBoundary';
import { FailureMessage } from '../../src/taskpane/parts/FailureMessage';
import { loadLate } from '../../src/taskpane/parts/load-late';
import { FRAME_TEXT } from '../../src/text/pane/frame';
import { startExcel } from '../host/excel-host';
import { button, closePane, openPane, startSample, untilDone } from './open-pane';

afterEach(closePane);

const stepLink = (name: string): HTMLElement => screen.getByRole('link', { name });

test('each step is an address, and the pane comes back to the one it was at', async () => {
  startSample();
  openPane('results');
  await screen.findByRole('region', { name: 'Kết quả' });
  fireEvent.click(stepLink('Đề nghị'));
  await screen.findByRole('region', { name: 'Đề nghị' });
  expect(stepLink('Đề nghị').ariaCurrent).toBe('step');
  const kept = { ...window.sessionStorage };
  closePane();
  openPane('start');
  for (const [name, value] of Object.entries(kept)) window.sessionStorage.setItem(name, value);
  closePane();
  window.location.hash = '';
  openPane(null);
  await screen.findByRole('region', { name: 'Đề nghị' });
});

test('a long reading can be stopped and begun again', async () => {
  startExcel({ latency: 2_000 });
  openPane();
  fireEvent.click(await screen.findByRole('button', { name: FRAME_TEXT.stop }));
  await screen.findByText(FRAME_TEXT.stopped);
  fireEvent.click(button(FRAME_TEXT.readAgain));
  await screen.findByRole('region', { name: 'Bắt đầu' });
  expect(screen.queryByText(FRAME_TEXT.stopped)).toBeNull();
});

test('what cannot be read says why, and can be tried again', async () => {
  const host = startSample();
  host.enterCellEdit();
  host.failBatch({ batch: 1, how: 'refused' });
  host.leaveCellEdit();
  openPane();
  await screen.findByRole('alert');
  fireEvent.click(button(FRAME_TEXT.tryAgain));
  await screen.findByRole('region', { name: 'Bắt đầu' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an Excel that tells of no changes: the pane says so, and reads when told to', async () => {
  const host = startSample();
  const workbook = openExcelWorkbook();
  openPane('check', {
    ...workbook,
    watch: () => Promise.resolve({ ok: false, faults: [{ code: 'excel-cell-edit' }] }),
  });
  await screen.findByText(FRAME_TEXT.notWatching);
  const region = await screen.findByRole('region', { name: 'Kiểm tra' });
  const before = region.textContent;
  host.user.type('Tập thể', 'P9', 'x');
  fireEvent.click(button(FRAME_TEXT.readAgain));
  await untilDone();
  await waitFor(() => expect(region.textContent).not.toBe(before));
});

test('a screen that cannot be drawn leaves the frame, and can be tried again', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Fragile = () => {
    if (isBroken) throw new Error('cannot draw');
    return <p>Danh sách</p>;
  };
  render(
    <App>
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>
    </App>,
  );
  expect(screen.getByRole('alert').textContent).toContain(FRAME_TEXT.unexpected);
  isBroken = false;
  fireEvent.click(button(FRAME_TEXT.tryAgain));
  expect(screen.getByText('Danh sách')).toBeTruthy();
  jest.restoreAllMocks();
});

test('the details of a failure are copied with its sentences', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const failure = {
    kind: 'failed',
    sentences: ['Không ghi được.'],
    details: 'GeneralException',
  } as const;
  render(<FailureMessage failure={failure} />);
  await act(async () => fireEvent.click(button(FRAME_TEXT.copyDetails)));
  expect(writeText).toHaveBeenCalledWith('Không ghi được.\nGeneralException');
  expect(button(FRAME_TEXT.copied)).toBeTruthy();
});

test('a part that could not be loaded is asked for again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest.fn(() => Promise.resolve(() => <p>Danh sách</p>));
  load.mockRejectedValueOnce(new Error('no network'));
  const Part = loadLate(load);
  render(
    <App>
      <ErrorBoundary>
        <Suspense>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </App>,
  );
  await screen.findByRole('alert');
  fireEvent.click(button(FRAME_TEXT.tryAgain));
  await screen.findByText('Danh sách');
  expect(load).toHaveBeenCalledTimes(2);
  jest.restoreAllMocks();
});

test('details that may not be put on the clipboard can be copied by hand', async () => {
  const writeText = () => Promise.reject(new Error('not allowed'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const failure = {
    kind: 'failed',
    sentences: ['Không ghi được.'],
    details: 'GeneralException',
  } as const;
  render(<FailureMessage failure={failure} />);
  fireEvent.click(button(FRAME_TEXT.copyDetails));
  const details = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(details.value).toBe('Không ghi được.\nGeneralException');
});
