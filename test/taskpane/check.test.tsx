/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { NotedChange } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { describeHostFault } from '../../src/text/host-faults';
import { paneText, STEP_TEXT } from '../../src/text/pane';
import type { ExcelHost } from '../host/excel-host';
import { buttonNames, closePane, openPane, press, said, startSample } from './open-pane';

test('a workbook without errors: said, and its warnings listed', async () => {
  const host = startSample();
  openPane();
  expect(buttonNames()).toEqual(['Kiểm tra']);
  await press('Kiểm tra');
  expect(said()).toBe('Không có lỗi, 2 cảnh báo.');
  expect(buttonNames().slice(1)).toEqual([
    expect.stringMatching(/^CẢNH BÁO +'Tập thể'!R10/),
    expect.stringMatching(/^CẢNH BÁO +'Cá nhân'!Q24/),
  ]);
  expect(host.lacking).toEqual([]);
});

test('a problem is a button that leads to its cell', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  openPane();
  await press('Kiểm tra');
  expect(said()).toBe('1 lỗi, 2 cảnh báo.');
  await press(/^LỖI +'Tập thể'!P9 “x” không phải là số/);
  expect(host.workbook.activeSheet.name).toBe('Tập thể');
  expect(host.workbook.selection.area).toEqual({ top: 8, left: 15, bottom: 8, right: 15 });
  await press(/'Cá nhân'!Q24/);
  expect(host.workbook.activeSheet.name).toBe('Cá nhân');
  expect(host.lacking).toEqual([]);
});

/** The row below the one with a result that is no number takes its place, as sorting does. */
async function sortAway(host: ExcelHost): Promise<void> {
  const sheet = host.workbook.sheet('Tập thể');
  const [upper, lower] = [8, 9].map((row) =>
    Array.from({ length: 20 }, (_, column) => sheet.cell(row, column).value ?? ''),
  );
  await act(async () => {
    host.user.type('Tập thể', 'A9:T10', [lower!, upper!]);
    await host.settle();
  });
}

test('the jump leads to the row where it is now', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  openPane();
  await press('Kiểm tra');
  await sortAway(host);
  await press(/^LỖI +'Tập thể'!P9/);
  expect(host.workbook.selection.area).toEqual({ top: 9, left: 15, bottom: 9, right: 15 });
  expect(host.lacking).toEqual([]);
});

test('so it does where Excel does not tell of changes', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  const fault = { ok: false, faults: [{ code: 'excel-failed' }] } as const;
  openPane('check', { ...openExcelWorkbook(), watch: () => Promise.resolve(fault) });
  await screen.findByText(paneText.notWatching);
  await press('Kiểm tra');
  await sortAway(host);
  expect(said()).toBe('1 lỗi, 2 cảnh báo.');
  await press(/^LỖI +'Tập thể'!P9/);
  expect(host.workbook.selection.area).toEqual({ top: 9, left: 15, bottom: 9, right: 15 });
});

test('a row that is gone is said to be, and nothing is selected', async () => {
  const host = startSample();
  host.user.type('Tập thể', 'P9', 'x');
  openPane();
  await press('Kiểm tra');
  const before = host.workbook.selection.area;
  await act(async () => {
    host.user.clear('Tập thể', 'A9:T9');
    await host.settle();
  });
  await press(/^LỖI +'Tập thể'!P9/);
  expect(said()).toContain(paneText.placeGone);
  expect(host.workbook.selection.area).toEqual(before);
});

test('a jump that fails says why, and the list stays', async () => {
  const host = startSample();
  openPane();
  await press('Kiểm tra');
  host.workbook.sheet('Cá nhân').visibility = 'Hidden';
  await press(/'Cá nhân'!Q24/);
  expect(said()).toMatch(/“Cá nhân”.*ẩn/);
  expect(buttonNames()).toHaveLength(3);
});

test('only a change of what was checked makes the answer old, and checking again new', async () => {
  const host = startSample();
  host.workbook.addSheet('Ghi chú');
  openPane();
  await press('Kiểm tra');
  await act(async () => {
    host.user.type('Ghi chú', 'A1', 'Thôn 1');
    await host.settle();
  });
  expect(said()).not.toContain(STEP_TEXT.check.stale);
  await act(async () => {
    host.user.type('Tập thể', 'P9', 'x');
    await host.settle();
  });
  await screen.findByText(STEP_TEXT.check.stale);
  expect(buttonNames()).toContain('Kiểm tra lại');
  await press('Kiểm tra lại');
  expect(said()).toBe('1 lỗi, 2 cảnh báo.');
  expect(buttonNames()).not.toContain('Kiểm tra lại');
});

test('a change that Excel puts on no sheet is none of what was checked', async () => {
  startSample();
  let tell: (change: NotedChange) => void = () => undefined;
  openPane('check', {
    ...openExcelWorkbook(),
    watch: (onChange) => {
      tell = onChange;
      return Promise.resolve({ ok: true, value: () => Promise.resolve({ ok: true, value: null }) });
    },
  });
  await press('Kiểm tra');
  act(() => tell({ sheet: null, area: null }));
  expect(said()).not.toContain(STEP_TEXT.check.stale);
  act(() => tell({ sheet: 'Tập thể', area: null }));
  expect(said()).toContain(STEP_TEXT.check.stale);
});

test('one reason of several sheets is said once', async () => {
  startSample();
  const fault = { code: 'excel-item-gone' } as const;
  openPane('check', {
    ...openExcelWorkbook(),
    read: () => Promise.resolve({ ok: false, faults: [fault, fault] }),
  });
  await press('Kiểm tra');
  expect(said()).toBe(`${paneText.failed}${describeHostFault(fault)}`);
});

test('opening and closing leaves no handler behind, an open pane has one', async () => {
  const host = startSample();
  for (let time = 0; time < 3; time += 1) {
    openPane();
    await act(() => host.settle());
    expect(host.workbook.listeners.size).toBe(1);
    closePane();
    await host.settle();
    expect([...host.workbook.listeners]).toEqual([]);
  }
});
