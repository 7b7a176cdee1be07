/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { App } from '../../src/taskpane/frame/App';
import { FailureMessage } from '../../src/taskpane/parts/FailureMessage';
import { startExcel } from '../host/excel-host';
import { button, closePane, openPane, startSample, untilDone } from './open-pane';

afterEach(() => {
  closePane();
  jest.useRealTimers();
});

/** As people do: what is pressed has the focus. */
function pressFocused(control: HTMLElement): void {
  act(() => control.focus());
  fireEvent.click(control);
}

const untilFocused = (find: () => HTMLElement): Promise<void> =>
  waitFor(() => expect(document.activeElement).toBe(find()));

test('news that is closed gives the focus back to what brought it', async () => {
  startSample();
  openPane('nominate');
  const build = await screen.findByRole('button', { name: 'Lập danh sách đề nghị' });
  await waitFor(() => expect(build.getAttribute('aria-disabled')).not.toBe('true'));
  pressFocused(build);
  pressFocused(await screen.findByRole('button', { name: 'Đóng' }));
  await untilFocused(() => build);
  await untilDone();
  pressFocused(button('Hoàn tác lần ghi gần nhất'));
  await screen.findByText(/^Đã hoàn tác/);
  await untilFocused(() => build);
  pressFocused(button('Đóng'));
  await untilFocused(() => build);
});

test('who stops reading, and reads again, is still on the page', async () => {
  startExcel({ latency: 1_000 });
  openPane();
  pressFocused(await screen.findByRole('button', { name: 'Dừng' }));
  await untilFocused(() => screen.getByRole('main'));
  pressFocused(button('Đọc lại'));
  await screen.findByRole('button', { name: 'Dừng' });
  await untilFocused(() => screen.getByRole('main'));
});

test('what failed and is tried again leaves the focus on the page', async () => {
  const host = startSample();
  host.failBatch({ batch: 1, how: 'refused' });
  openPane();
  await screen.findByRole('alert');
  pressFocused(button('Thử lại'));
  await screen.findByRole('region', { name: 'Bắt đầu' });
  await untilFocused(() => screen.getByRole('main'));
});

function Refused() {
  const [isShown, setShown] = useState(false);
  const failure = { kind: 'failed', sentences: ['Không ghi được.'], details: '' } as const;
  return (
    <>
      <button onClick={() => setShown(true)}>Ghi bảng điểm</button>
      <button>Việc khác</button>
      {isShown && <FailureMessage failure={failure} onClose={() => setShown(false)} />}
    </>
  );
}

test('a failure that is closed gives the focus back; elsewhere it stays where the person is', async () => {
  render(
    <App>
      <Refused />
    </App>,
  );
  pressFocused(button('Ghi bảng điểm'));
  // What keeps it comes with the first press; nobody presses again before.
  await act(async () => void (await import('../../src/taskpane/frame/keep-focus')));
  pressFocused(button('Đóng'));
  await untilFocused(() => button('Ghi bảng điểm'));
  pressFocused(button('Ghi bảng điểm'));
  act(() => button('Đóng').focus());
  act(() => button('Việc khác').focus());
  jest.useFakeTimers();
  fireEvent.click(button('Đóng'));
  await act(async () => undefined);
  // It is to look where the focus is.
  expect(jest.getTimerCount()).toBe(1);
  jest.runOnlyPendingTimers();
  expect(document.activeElement).toBe(button('Việc khác'));
});
