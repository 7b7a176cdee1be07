/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { LongList } from '../../src/taskpane/parts/LongList';

/** In pixels: two rows of 72 are in sight. */
const BOX = 144;

beforeEach(() => {
  // Pages are not drawn here.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(BOX);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** Files that can be taken away, each with a list of its own. */
function Files({ count }: { readonly count: number }) {
  const [files, setFiles] = useState(Array.from({ length: count }, (_, at) => `tệp ${at + 1}`));
  return (
    <LongList
      name="Các tệp"
      items={files}
      keyOf={(file) => file}
      draw={(file) => (
        <LongList
          name={file}
          items={[file]}
          keyOf={(one) => one}
          draw={() => (
            <button onClick={() => setFiles(files.filter((one) => one !== file))}>{file}</button>
          )}
        />
      )}
    />
  );
}

const file = (number: number): HTMLElement => screen.getByRole('button', { name: `tệp ${number}` });

/** As people do: what is pressed has the focus. */
function remove(number: number): void {
  act(() => file(number).focus());
  fireEvent.click(file(number));
}

test('where a row goes, the focus goes to the one that took its place', () => {
  render(<Files count={3} />);
  remove(2);
  expect(document.activeElement).toBe(file(3));
  remove(3);
  expect(document.activeElement).toBe(file(1));
  remove(1);
  expect(document.activeElement).toBe(document.body);
});

test('who is elsewhere is not called to the list', () => {
  render(<Files count={3} />);
  act(() => file(2).focus());
  act(() => file(2).blur());
  fireEvent.click(file(2));
  expect(document.activeElement).toBe(document.body);
});

test('a list that is no longer long keeps the focus on its row', () => {
  render(<Files count={51} />);
  expect(screen.getByRole('group', { name: 'Các tệp' }).tabIndex).toBe(0);
  remove(2);
  expect(screen.queryByRole('group', { name: 'Các tệp' })).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(50);
  expect(document.activeElement).toBe(file(3));
});

test('the row with the focus, and those that the keyboard leads to, stay drawn wherever one scrolls', () => {
  render(<Files count={300} />);
  const box = screen.getByRole('group', { name: 'Các tệp' });
  const before = file(3);
  act(() => before.focus());
  box.scrollTop = 200 * 72;
  fireEvent.scroll(box);
  expect(screen.getByRole('button', { name: 'tệp 201' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'tệp 6' })).toBeNull();
  expect(document.activeElement).toBe(before);
  expect([file(2), file(4)].every((one) => within(box).getByText(one.textContent ?? ''))).toBe(
    true,
  );
});
