/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ExcelHost } from '../host/excel-host';
import { fileOf } from './browser/open-browser-pane';
import { RATE, cardOf, give, openMerging, untilCompared, valueAt } from './open-merging';
import { button, closePane, edit, press, untilReady } from './open-pane';
import { returnForm } from './returned-forms';

afterEach(closePane);

const OPEN = 'Chưa chọn: sổ giữ nguyên, hỏi lại khi gộp lần sau';

/** Two versions of one form, which do not agree about I.1 and I.2. */
async function openVersions(): Promise<ExcelHost> {
  const host = await openMerging();
  await give(
    fileOf(await returnForm(['I.2', 0.85], ['I.1', 'Không đạt']), 'lan-1.xlsx'),
    fileOf(await returnForm(['I.2', 0.9]), 'lan-2.xlsx'),
  );
  return host;
}

const conflict = (): HTMLElement =>
  screen.getByRole('group', { name: 'TT01 Thôn 1: I.2, kết quả' });

/** What is chosen of I.2 of Thôn 1. */
const chosen = (): string | undefined =>
  within(conflict())
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)?.labels?.[0]?.textContent ?? undefined;

async function choose(name: string): Promise<void> {
  fireEvent.click(within(conflict()).getByRole('radio', { name }));
  await untilCompared();
}

const use = (file: string): HTMLSelectElement =>
  within(cardOf(file)).getByRole('combobox', { name: 'Dùng tệp này' });

async function chooseUse(file: string, value: string): Promise<void> {
  fireEvent.change(use(file), { target: { value } });
  await untilCompared();
}

async function type(host: ExcelHost, value: number): Promise<void> {
  await edit(host, () => host.user.type('Tập thể', RATE.cell, value));
  const words = `${Math.round(value * 100)}%`;
  await waitFor(() =>
    expect(within(conflict()).getByRole('radio', { name: `Giữ của sổ: ${words}` })).toBeTruthy(),
  );
  await untilCompared();
}

async function write(): Promise<void> {
  await untilReady('Ghi vào sổ');
  await press('Ghi vào sổ');
  await untilCompared();
}

const WILL = /^Sẽ ghi/;

test('what was chosen and written does not come back over what is typed later', async () => {
  const host = await openVersions();
  await choose('Lấy từ “lan-2.xlsx”: 90%');
  await write();
  expect(valueAt(host, RATE)).toBe(0.9);
  // Nobody is asked again about what was just written.
  await waitFor(() => expect(chosen()).toBe('Giữ của sổ: 90%'));
  await type(host, 0.7);
  expect(chosen()).toBe(OPEN);
  expect(screen.queryByText(WILL)).toBeNull();
  fireEvent.click(button('Ghi vào sổ'));
  await untilCompared();
  expect(valueAt(host, RATE)).toBe(0.7);
  // Not even where that is what the workbook held before.
  await type(host, 0.81);
  expect(chosen()).toBe(OPEN);
  expect(screen.queryByText(WILL)).toBeNull();
});

test('a choice that is not written yet is of no use once something else is typed there', async () => {
  const host = await openVersions();
  await choose('Lấy từ “lan-2.xlsx”: 90%');
  await type(host, 0.7);
  expect(chosen()).toBe(OPEN);
  await write();
  expect(valueAt(host, RATE)).toBe(0.7);
});

test('undone, the choices stand as before the write, but for those made since', async () => {
  const host = await openVersions();
  await choose('Lấy từ “lan-2.xlsx”: 90%');
  await write();
  await press('Hoàn tác');
  await untilCompared();
  expect(valueAt(host, RATE)).toBe(0.81);
  await waitFor(() => expect(chosen()).toBe('Lấy từ “lan-2.xlsx”: 90%'));
  await write();
  await choose('Lấy từ “lan-1.xlsx”: 85%');
  await press('Hoàn tác');
  await untilCompared();
  await waitFor(() => expect(chosen()).toBe(OPEN));
});

test('a file that is taken is taken for what stood there then, before it is written and after', async () => {
  const host = await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  await chooseUse('thon-1.xlsx', 'take');
  await type(host, 0.7);
  expect(use('thon-1.xlsx').value).toBe('usual');
  expect(chosen()).toBe(OPEN);
  await chooseUse('thon-1.xlsx', 'take');
  await write();
  expect(valueAt(host, RATE)).toBe(0.85);
  await waitFor(() => expect(screen.getByText('1 tệp: 1 không có gì mới.')).toBeTruthy());
  expect(use('thon-1.xlsx').value).toBe('usual');
  await edit(host, () => host.user.type('Tập thể', RATE.cell, 0.7));
  await untilCompared();
  expect(screen.queryByText(WILL)).toBeNull();
  expect(button('Ghi vào sổ').getAttribute('aria-disabled')).toBe('true');
});

test('a file that is left out stays so, whatever is typed and written', async () => {
  const host = await openVersions();
  await chooseUse('lan-1.xlsx', 'leave');
  await edit(host, () => host.user.type('Tập thể', RATE.cell, 0.7));
  await waitFor(() => expect(chosen()).toBe(OPEN));
  await untilCompared();
  expect(use('lan-1.xlsx').value).toBe('leave');
  await choose('Lấy từ “lan-2.xlsx”: 90%');
  await write();
  expect(valueAt(host, RATE)).toBe(0.9);
  expect(use('lan-1.xlsx').value).toBe('leave');
});
