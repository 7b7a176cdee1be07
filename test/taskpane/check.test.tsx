/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { STEP_TEXT } from '../../src/text/pane';
import { buttonNames, closePane, openPane, press, said, startSample } from './open-pane';

jest.setTimeout(60_000);

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
