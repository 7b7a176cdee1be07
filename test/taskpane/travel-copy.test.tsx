/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { SLIPS } from '../end-to-end/harness/slips';
import { planBrokenSample } from '../end-to-end/harness/broken-sample';
import { expectValue } from '../application/sample-file';
import { makeGate } from './gate';
import {
  FILES,
  button,
  closePane,
  descriptionOf,
  openPane,
  press,
  said,
  startSample,
  untilDone,
  untilReady,
} from './open-pane';
import { planVillages } from './returned-forms';

afterEach(closePane);

async function openJob(name: string, files = FILES): Promise<void> {
  openPane('travel', undefined, undefined, files);
  await untilDone();
  fireEvent.click(await screen.findByRole('button', { name }));
  await untilDone();
}

const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));

async function readOpened(bytes: Uint8Array | undefined): Promise<FoundWorkbook> {
  if (bytes === undefined) throw new Error('nothing was opened');
  return expectValue(await openFileWorkbook(bytes, 'opened').read());
}

const textsOf = ({ sheets }: FoundWorkbook): string =>
  JSON.stringify(sheets.map(({ rows }) => rows));

test('a frozen copy opens in a window of its own, and this workbook stays as it is', async () => {
  const host = startSample();
  const before = host.workbook.sheetNames;
  await openJob('Gửi bản sao');
  choose('Bản số liệu cố định');
  await untilReady('Tạo bản gửi');
  expect(screen.getByText(/_2025_Ban-so-lieu_2026-05-07\.xlsx$/)).toBeTruthy();
  await press('Tạo bản gửi');
  expect(said()).toContain('cửa sổ Excel khác');
  expect(host.workbook.sheetNames).toEqual(before);
  expect(host.workbook.openedFiles).toHaveLength(1);
  const copy = await readOpened(host.workbook.openedFiles[0]);
  expect(copy.sheets[0]?.name).toBe('Về bản này');
});

test('the name to save under is that of the copy that was opened, whatever is chosen meanwhile', async () => {
  startSample();
  const opening = makeGate();
  await openJob('Gửi bản sao', {
    ...FILES,
    handOver: async (file) => {
      await opening.opened;
      return FILES.handOver(file);
    },
  });
  choose('Bản số liệu cố định');
  await untilReady('Tạo bản gửi');
  fireEvent.click(button('Tạo bản gửi'));
  choose('Bản công khai');
  await screen.findByText(/_2025_Ban-cong-khai_2026-05-07\.xlsx$/);
  opening.open();
  await waitFor(() =>
    expect(said()).toMatch(/hãy lưu với tên “[^”]*_Ban-so-lieu_2026-05-07\.xlsx”/),
  );
  expect(said()).not.toContain('Ban-cong-khai');
});

test('a copy for one unit holds nobody else, and what is left out is not in it', async () => {
  const host = startExcel({ workbook: drawBook(planVillages()) });
  await openJob('Gửi bản sao');
  choose('Bản số liệu cố định');
  fireEvent.change(screen.getByRole('combobox', { name: 'Gửi cho' }), {
    target: { value: 'TT01' },
  });
  await waitFor(() => expect(screen.getByText(/_TT01-Thon-1_2026-05-07\.xlsx$/)).toBeTruthy());
  await untilReady('Tạo bản gửi');
  const leaveOut = screen.getByRole('group', { name: 'Bỏ bớt trước khi gửi' });
  fireEvent.click(within(leaveOut).getByRole('checkbox', { name: /^ô minh chứng/ }));
  await waitFor(() =>
    expect(within(leaveOut).getByRole<HTMLInputElement>('checkbox').checked).toBe(true),
  );
  await untilReady('Tạo bản gửi');
  await press('Tạo bản gửi');
  const texts = textsOf(await readOpened(host.workbook.openedFiles[0]));
  expect(texts).toContain('Nguyễn Văn A');
  expect(texts).not.toContain('Thôn 2');
  expect(texts).not.toContain('Nguyễn Văn B');
  expect(texts).not.toContain('12/KH');
});

test('the units are the collectives and those that only people name', async () => {
  startExcel({ workbook: drawBook(planVillages()) });
  await openJob('Gửi bản sao');
  choose('Bản công khai');
  const units = within(screen.getByRole('combobox', { name: 'Gửi cho' })).getAllByRole('option');
  expect(units.map(({ textContent }) => textContent)).toEqual([
    'Mọi nơi: cả sổ',
    'Thôn 1 (TT01)',
    'Thôn 2 (TT02)',
    'Trạm Y tế',
  ]);
  await untilReady('Tạo bản gửi');
  // Nobody can leave out what a public copy never holds.
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('where Excel refuses the new window, that is said, and it can be tried again', async () => {
  startSample();
  const faults = [{ code: 'excel-failed' }] as const;
  await openJob('Gửi bản sao', {
    ...FILES,
    handOver: () => Promise.resolve({ ok: false, faults }),
  });
  choose('Bản công khai');
  await untilReady('Tạo bản gửi');
  await press('Tạo bản gửi');
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(descriptionOf(button('Tạo bản gửi'))).toBeUndefined();
});

test('a workbook with errors is not sent: the way to them', async () => {
  startExcel({ workbook: drawBook(planBrokenSample(SLIPS)) });
  await openJob('Gửi bản sao');
  fireEvent.click(button('Xem lỗi cần sửa'));
  expect(window.location.hash).toBe('#check');
});

test('next year’s book: later years only, what is carried over, and a window of its own', async () => {
  const host = startSample();
  await openJob('Lập sổ năm sau');
  const years = within(screen.getByRole('combobox', { name: 'Năm của sổ mới' }));
  expect(years.getAllByRole('option')[0]?.textContent).toBe('2026');
  await untilReady('Lập sổ năm 2026');
  expect(screen.getByText(/^Sẽ mang sang \d+ dòng tiêu chí/)).toBeTruthy();
  await press('Lập sổ năm 2026');
  expect(said()).toContain('Sổ mới đã mở');
  const next = await readOpened(host.workbook.openedFiles[0]);
  expect(next.sheets.map(({ name }) => name)).toContain('Thay đổi tập thể');
});

test('back from a job, the focus is on its button', async () => {
  startSample();
  await openJob('Lập sổ năm sau');
  expect(document.activeElement?.textContent).toBe('Lập sổ năm sau');
  fireEvent.click(button(/Các việc khác/));
  expect(document.activeElement).toBe(button('Lập sổ năm sau'));
});
