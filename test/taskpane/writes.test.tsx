/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { useWrites } from '../../src/taskpane/frame/use-writes';
import type { Answer } from '../../src/taskpane/work/answer';
import type { PreparedWrite, Written } from '../../src/taskpane/work/prepared-write';

/** A write that ends when the test says so. */
function prepareSlowly(name: string) {
  let end: (answer: Answer<Written>) => void = () => undefined;
  const begun = jest.fn();
  const prepared: PreparedWrite = {
    sentences: [],
    isAgain: false,
    sheets: [],
    write: () => {
      begun();
      return new Promise((resolve) => {
        end = resolve;
      });
    },
  };
  const undo = () => Promise.resolve({ kind: 'done', value: `Đã hoàn tác ${name}.` } as const);
  const written = { sentences: [`Đã ghi ${name}.`], sheets: [name, 'Nhật ký'], undo };
  return {
    prepared,
    begun,
    succeed: () => end({ kind: 'done', value: written }),
    fail: () => end({ kind: 'failed', sentences: ['Không ghi được.'], details: '' }),
  };
}

const seen = () => true;
const unseen = () => false;

test('one thing at a time: what comes meanwhile is neither written nor taken back', async () => {
  const refresh = jest.fn();
  const { result } = renderHook(() => useWrites(refresh));
  const [first, second] = [prepareSlowly('Điểm tập thể'), prepareSlowly('ĐN giấy khen')];
  act(() => void result.current.write(first.prepared, seen));
  expect(result.current.busy).toBe('writing');
  await act(async () => {
    expect(await result.current.write(second.prepared, seen)).toEqual({ kind: 'stopped' });
  });
  expect(second.begun).not.toHaveBeenCalled();
  await act(async () => first.succeed());
  expect(result.current.busy).toBeNull();
  expect(result.current.news).toEqual(['Đã ghi Điểm tập thể.']);
  expect(refresh).toHaveBeenLastCalledWith(['Điểm tập thể', 'Nhật ký']);
  act(() => void result.current.write(second.prepared, seen));
  act(() => result.current.undo());
  expect(result.current.busy).toBe('writing');
  await act(async () => second.succeed());
  act(() => result.current.undo());
  await waitFor(() => expect(result.current.news).toEqual(['Đã hoàn tác ĐN giấy khen.']));
});

test('what cannot be begun because of something else is said where nobody else says it', async () => {
  const { result } = renderHook(() => useWrites(jest.fn()));
  const [first, seenOne, lostOne] = ['một', 'hai', 'ba'].map(prepareSlowly);
  act(() => void result.current.write(first!.prepared, unseen));
  await act(async () => void (await result.current.write(seenOne!.prepared, seen)));
  expect(result.current.failure).toBeNull();
  await act(async () => void (await result.current.write(lostOne!.prepared, unseen)));
  expect(result.current.failure?.sentences.join()).toMatch(/^Đang ghi hoặc hoàn tác việc khác/);
  await act(async () => first!.succeed());
  expect(result.current.news).toEqual(['Đã ghi một.']);
});

test('a failure that nobody else shows is shown by the frame, until it is closed', async () => {
  const { result } = renderHook(() => useWrites(jest.fn()));
  const [shown, lost] = [prepareSlowly('một'), prepareSlowly('hai')];
  act(() => void result.current.write(shown.prepared, seen));
  await act(async () => shown.fail());
  expect(result.current.failure).toBeNull();
  act(() => void result.current.write(lost.prepared, unseen));
  await act(async () => lost.fail());
  expect(result.current.failure?.sentences).toEqual(['Không ghi được.']);
  act(() => result.current.close());
  expect(result.current.failure).toBeNull();
});
