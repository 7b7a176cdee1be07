/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { readForm } from '../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/read/returned-form';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { expectValue } from '../application/sample-file';
import type { ExcelHost } from '../host/excel-host';
import { BOOK, PEOPLE, VILLAGES } from '../workbook/forms/sent-forms';
import { fileOf } from './browser/open-browser-pane';
import { RATE, give, openMerging, untilCompared, valueAt } from './open-merging';
import { button, closePane, descriptionOf, press, said } from './open-pane';
import { returnForm, returnFormOf } from './returned-forms';

afterEach(closePane);

/** What its first rows and columns hold. */
const textsOf = (host: ExcelHost, sheet: string): readonly unknown[] =>
  Array.from({ length: 200 }, (_, at) => {
    return host.workbook.sheet(sheet).cell(Math.floor(at / 10), at % 10).value;
  });

async function readOpened(host: ExcelHost): Promise<ReturnedForm> {
  const [bytes] = host.workbook.openedFiles;
  if (bytes === undefined) throw new Error('nothing was opened');
  const reading = readForm(expectValue(await openFileWorkbook(bytes, 'opened').read()));
  if (reading.kind !== 'form') throw new Error(reading.kind);
  return reading.form;
}

test('a form goes back with only the chosen row open; why and until when; noted, and undone', async () => {
  const host = await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85], ['I.1', 'Không đạt']), 'thon-1.xlsx'));
  const open = 'Trả lại phiếu để sửa: tệp “thon-1.xlsx”';
  await press(open);
  expect(document.activeElement?.textContent).toBe('Trả lại phiếu của TT01 – Thôn 1');
  expect(descriptionOf(button('Tạo phiếu trả lại'))).toBe('Chọn ít nhất một dòng cần sửa.');
  // I.1 and I.2, last year's rank and this year's of I.3 of Thôn 1, and I.1 of its Nguyễn Văn A.
  expect(screen.getAllByRole('checkbox')).toHaveLength(5);
  fireEvent.click(screen.getByRole('checkbox', { name: /^TT01 Thôn 1: I\.2, kết quả: 85%/ }));
  expect(screen.getByRole('group', { name: 'Dòng cần sửa: đã chọn 1/5' })).toBeTruthy();
  const reason = 'Số liệu chưa khớp báo cáo.';
  fireEvent.change(screen.getByRole('textbox', { name: 'Lý do trả lại' }), {
    target: { value: reason },
  });
  fireEvent.change(screen.getByLabelText('Hạn gửi lại (nếu có)'), {
    target: { value: '2026-05-20' },
  });
  await press('Tạo phiếu trả lại');
  await waitFor(() => expect(said()).toContain('cửa sổ Excel khác'));
  await untilCompared();
  expect(valueAt(host, RATE)).toBe(0.81);
  const noted = textsOf(host, 'Nhật ký');
  expect(noted).toContain('Trả lại phiếu để sửa');
  await press('Hoàn tác');
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
  await press(/Các phiếu gửi về/);
  expect(document.activeElement).toBe(button(open));
  await untilCompared();
  const { identity, asked, entries } = await readOpened(host);
  expect(identity).toMatchObject({
    recipient: 'TT01 – Thôn 1',
    due: '2026-05-20',
    sentOn: '2026-05-07',
    correction: { reason },
  });
  expect(asked.map(({ nominee, column }) => [nominee, column])).toEqual([['TT01', 'result:I.2']]);
  // 81% is what the workbook has, 85% what was answered.
  expect(entries.map(({ sent, value }) => [sent, value])).toMatchObject([
    [{ value: { units: 81, scale: 2 } }, { value: { units: 85, scale: 2 } }],
  ]);
  expect(noted).toContain(identity.number);
});

test('a form of other criteria cannot go back: that is said, and nothing is opened or noted', async () => {
  const host = await openMerging();
  const criteria = VILLAGES.criteria.map((one) =>
    one.code === 'I.1' ? { ...one, name: 'Việc khác' } : one,
  );
  const before = { ...BOOK, contests: [{ ...VILLAGES, criteria }, PEOPLE] };
  await give(fileOf(await returnFormOf(before), 'cu.xlsx'));
  await press(/^Trả lại phiếu để sửa/);
  fireEvent.click(screen.getByRole('checkbox', { name: /^TT01 Thôn 1: I\.2/ }));
  await press('Tạo phiếu trả lại');
  expect(await screen.findByText(/^Tiêu chí trong sổ đã khác lúc gửi phiếu/)).toBeTruthy();
  expect(host.workbook.openedFiles).toHaveLength(0);
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
});
