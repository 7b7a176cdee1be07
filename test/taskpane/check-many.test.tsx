/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { createContestBook } from '../../src/application/books/create-book';
import type { ExaminedBook } from '../../src/application/check/examine-workbook';
import { CheckScreen } from '../../src/taskpane/check/CheckScreen';
import type { Desk } from '../../src/taskpane/work/desk';
import { ErrorBoundary } from '../../src/taskpane/parts/ErrorBoundary';
import { CHECK_TEXT } from '../../src/text/pane/check';
import { makeBigContest } from '../bench/big-contest';
import { foundFromPlan } from '../support/found-from-plan';
import { button, said } from './open-pane';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  jest.useRealTimers();
});
beforeEach(() => window.sessionStorage.clear());

/** So many nominees, none with any of 30 results. */
function examine(nominees: number): ExaminedBook {
  const contest = makeBigContest(nominees, 30);
  const empty = contest.nominees.map((nominee) => ({ ...nominee, results: {} }));
  const found = foundFromPlan(createContestBook({ ...contest, nominees: empty }, 2025));
  const checked = checkWorkbook(found, { allowMissing: false });
  return { kind: 'book', found, checked, scored: null };
}

const desk = {} as Desk;
const show = (book: ExaminedBook) => <CheckScreen book={book} isStale={false} desk={desk} />;
const waiting = () => screen.queryByRole('progressbar', { name: CHECK_TEXT.grouping });

test('a list of usual length is there at once, and the page stays where it is', () => {
  const scrollTo = jest.spyOn(window, 'scrollTo').mockImplementation();
  render(show(examine(66)));
  expect(scrollTo).not.toHaveBeenCalled();
  scrollTo.mockRestore();
  expect(waiting()).toBeNull();
  expect(button(/^Chưa có kết quả — 1.980 lỗi/)).not.toBeNull();
});

test('a very long one is said to be on its way', async () => {
  render(show(examine(100)));
  expect(said()).toBe('Còn 3.000 lỗi.');
  expect(waiting()).not.toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  await screen.findByRole('button', { name: /^Chưa có kết quả — 3.000 lỗi/ });
  expect(waiting()).toBeNull();
});

test('what is listed stays until the newest is grouped', async () => {
  const { rerender } = render(show(examine(100)));
  const group = await screen.findByRole('button', { name: /^Chưa có kết quả — 3.000 lỗi/ });
  act(() => group.focus());
  rerender(show(examine(99)));
  expect(said()).toBe('Còn 2.970 lỗi.');
  expect(waiting()).toBeNull();
  expect(button(/^Chưa có kết quả — 3.000 lỗi/)).toBe(group);
  expect(await screen.findByRole('button', { name: /^Chưa có kết quả — 2.970 lỗi/ })).toBe(group);
  expect(document.activeElement).toBe(group);
});

test('only the newest is listed, whatever was being grouped', async () => {
  jest.useFakeTimers();
  let time = 0;
  // Slices of a few steps: so the longest, which begins first, would end last.
  jest.spyOn(performance, 'now').mockImplementation(() => (time += 5));
  const { rerender } = render(show(examine(100)));
  rerender(show(examine(99)));
  rerender(show(examine(98)));
  const listed: string[] = [];
  const observer = new MutationObserver(() => {
    listed.push(...screen.queryAllByText(/^Chưa có kết quả/).map((one) => one.textContent ?? ''));
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  // Until nothing waits for its turn any more.
  await act(() => jest.runAllTimersAsync());
  observer.disconnect();
  expect(new Set(listed)).toEqual(new Set(['Chưa có kết quả — 2.940 lỗi']));
  rerender(show(examine(10)));
  expect(button(/^Chưa có kết quả — 300 lỗi/)).not.toBeNull();
});

test('where grouping them fails, that is said, and can be tried again', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const book = examine(100);
  let isBroken = true;
  const found = {
    ...book.checked.found,
    get sheets() {
      if (isBroken) throw new Error('cannot be grouped');
      return book.checked.found.sheets;
    },
  };
  render(<ErrorBoundary>{show({ ...book, checked: { ...book.checked, found } })}</ErrorBoundary>);
  await screen.findByRole('alert');
  expect(waiting()).toBeNull();
  isBroken = false;
  fireEvent.click(button('Thử lại'));
  await screen.findByRole('button', { name: /^Chưa có kết quả — 3.000 lỗi/ });
  silent.mockRestore();
});
