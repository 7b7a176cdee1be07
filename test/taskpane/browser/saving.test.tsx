/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { FileHeader } from '../../../src/taskpane/browser/FileHeader';
import type { LiveFile } from '../../../src/taskpane/browser/live-file';
import { useSave } from '../../../src/taskpane/browser/use-save';

afterEach(() => jest.useRealTimers());

test('a file that takes its time to be saved says so', async () => {
  jest.useFakeTimers();
  let end: () => void = () => undefined;
  const save = () => new Promise<void>((resolve) => (end = resolve));
  const file = { name: 'so.xlsx', isNew: false, save } as Partial<LiveFile> as LiveFile;
  function Header() {
    const saving = useSave(file, () => undefined);
    const name = createRef<HTMLHeadingElement>();
    return <FileHeader {...{ name, file, saving }} isUnsaved onFiles={() => undefined} />;
  }
  render(<Header />);
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thành tệp mới' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => void jest.advanceTimersByTime(300));
  screen.getByRole('progressbar', { name: 'Đang lưu…' });
  await act(async () => end());
  expect(screen.queryByRole('progressbar')).toBeNull();
});
