/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Examined } from '../../src/application/check/examine-workbook';
import type { Desk } from '../../src/taskpane/work/desk';
import { useWrites } from '../../src/taskpane/frame/use-writes';
import type { Answer } from '../../src/taskpane/work/answer';
import type { PreparedWrite, Written } from '../../src/taskpane/work/prepared-write';
import { WritePanel } from '../../src/taskpane/write/WritePanel';
import { descriptionOf } from './open-pane';

afterEach(cleanup);

/** A reading of the workbook; only that it is another one matters. */
const reading = (): Examined => ({ kind: 'empty', found: { sheets: [], names: [] } });

type Asked = {
  readonly signal: AbortSignal;
  readonly count: (rows: number) => void;
  readonly answer: (answer: Answer<PreparedWrite>) => void;
};

const REQUEST = { kind: 'lists' } as const;

/** A panel whose preparations are answered by hand. */
function openPanel(more: Partial<Desk> = {}) {
  const asked: Asked[] = [];
  const refresh = jest.fn();
  const prepare: Desk['work']['prepare'] = (_, __, { signal, onSteps }) =>
    new Promise((answer) => asked.push({ signal: signal!, count: onSteps!, answer }));
  const work = { prepare } as Desk['work'];
  function Panel({ examined }: { readonly examined: Examined }) {
    const { write, busy } = useWrites(refresh);
    const desk = { work, write, isBusy: busy !== null, ...more } as Desk;
    return <WritePanel label="Ghi" request={REQUEST} examined={examined} desk={desk} />;
  }
  const { rerender } = render(<Panel examined={reading()} />);
  return { asked, refresh, readAgain: () => rerender(<Panel examined={reading()} />) };
}

function ready(
  sentence: string,
  write: PreparedWrite['write'] = () => Promise.reject(new Error()),
): Answer<PreparedWrite> {
  return { kind: 'done', value: { sentences: [sentence], isAgain: false, sheets: [], write } };
}

const button = (): HTMLElement => screen.getByRole('button', { name: 'Ghi' });
const isWaiting = (): boolean => button().getAttribute('aria-disabled') === 'true';

test('nothing is written before it is known what would be', async () => {
  const { asked } = openPanel();
  expect(isWaiting()).toBe(true);
  expect(descriptionOf(button())).toBe('Đang chuẩn bị nội dung sẽ ghi; xong rồi mới ghi được.');
  await act(async () => asked[0]?.answer(ready('Sẽ thêm một trang.')));
  expect(isWaiting()).toBe(false);
  screen.getByText('Sẽ thêm một trang.');
});

test('it is counted how far the preparation is, over all its parts', async () => {
  const { asked } = openPanel();
  const count = (rows: number): void => act(() => asked[0]?.count(rows));
  count(1500);
  count(2000);
  screen.getByText('Đang chuẩn bị… 2.000 dòng');
  // The next part begins anew.
  count(300);
  screen.getByText('Đang chuẩn bị… 2.300 dòng');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('what was prepared before stays in sight until the new is ready, and is not written any more', async () => {
  const write = jest.fn();
  const { asked, readAgain } = openPanel();
  await act(async () => asked[0]?.answer(ready('Cũ', write)));
  readAgain();
  screen.getByText('Cũ');
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(isWaiting()).toBe(true);
  fireEvent.click(button());
  expect(write).not.toHaveBeenCalled();
  await act(async () => asked[1]?.answer(ready('Mới')));
  screen.getByText('Mới');
  expect(screen.queryByText('Cũ')).toBeNull();
});

test('a preparation that was overtaken has nothing to say', async () => {
  const { asked, readAgain } = openPanel();
  readAgain();
  await act(async () => asked[1]?.answer(ready('Mới')));
  await act(async () => asked[0]?.answer(ready('Cũ')));
  screen.getByText('Mới');
});

test('stopped: nothing comes of it, until it is prepared again', async () => {
  const { asked } = openPanel();
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(asked[0]?.signal.aborted).toBe(true);
  await act(async () => asked[0]?.answer(ready('Cũ')));
  expect(screen.queryByText('Cũ')).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('Đã dừng chuẩn bị; chưa ghi gì vào sổ.');
  fireEvent.click(screen.getByRole('button', { name: 'Chuẩn bị lại' }));
  await act(async () => asked[1]?.answer(ready('Mới')));
  expect(isWaiting()).toBe(false);
});

test('written once: the button waits until the workbook was read again', async () => {
  const undo = () => Promise.reject(new Error('nobody takes it back'));
  const written: Written = { sentences: [], sheets: ['ĐN giấy khen', 'Nhật ký'], undo };
  const write = jest.fn(() => Promise.resolve({ kind: 'done', value: written } as const));
  const { asked, refresh, readAgain } = openPanel();
  await act(async () => asked[0]?.answer(ready('Sẽ thêm một trang.', write)));
  await act(async () => fireEvent.click(button()));
  expect(refresh).toHaveBeenCalledWith(['ĐN giấy khen', 'Nhật ký']);
  expect(descriptionOf(button())).toBe('Vừa ghi xong; chờ đọc lại sổ rồi mới ghi tiếp được.');
  fireEvent.click(button());
  expect(write).toHaveBeenCalledTimes(1);
  readAgain();
  await act(async () => asked[1]?.answer(ready('Sẽ thay một trang.', write)));
  expect(isWaiting()).toBe(false);
});

test('while it writes it says so, and writes once', async () => {
  const write = jest.fn(() => new Promise<never>(() => undefined));
  const { asked } = openPanel();
  await act(async () => asked[0]?.answer(ready('Sẽ thêm một trang.', write)));
  fireEvent.click(button());
  fireEvent.click(button());
  expect(write).toHaveBeenCalledTimes(1);
  expect(descriptionOf(button())).toBe('Đang ghi vào sổ; chờ ghi xong.');
});

test('an error that nobody expected is said, and can be tried again', async () => {
  const onError = jest.fn((event: Event) => event.preventDefault());
  window.addEventListener('error', onError);
  const { asked } = openPanel();
  const write = (): Promise<never> => Promise.reject(new Error('không ai ngờ'));
  await act(async () => asked[0]?.answer(ready('Sẽ thêm một trang.', write)));
  await act(async () => fireEvent.click(button()));
  expect(screen.getByRole('alert').textContent).toContain('Có lỗi ngoài dự kiến');
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked).toHaveLength(2);
  window.removeEventListener('error', onError);
});

test('a workbook that has changed is read first', async () => {
  const write = jest.fn();
  const { asked } = openPanel({ isBehind: true });
  await act(async () => asked[0]?.answer(ready('Sẽ thêm một trang.', write)));
  expect(descriptionOf(button())).toBe('Sổ vừa thay đổi; chờ đọc lại rồi mới ghi được.');
  fireEvent.click(button());
  expect(write).not.toHaveBeenCalled();
});
