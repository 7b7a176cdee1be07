/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readForm } from '../../src/workbook/forms/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/returned-form';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { expectValue } from '../application/sample-file';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { BOOK, PEOPLE, VILLAGES } from '../workbook/forms/sent-forms';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { fileOf } from './browser/open-browser-pane';
import {
  FILES,
  button,
  closePane,
  descriptionOf,
  openPane,
  press,
  said,
  untilDone,
} from './open-pane';
import {
  OTHER_BOOK,
  alterForm,
  findCell,
  planVillages,
  returnForm,
  returnFormOf,
} from './returned-forms';

afterEach(closePane);

const startVillages = (): ExcelHost => startExcel({ workbook: drawBook(planVillages()) });

async function openMerging(files = FILES): Promise<void> {
  openPane('travel', undefined, undefined, files);
  await untilDone();
  fireEvent.click(await screen.findByRole('button', { name: 'Gộp phiếu gửi về' }));
  await untilDone();
}

function drop(...files: readonly File[]): void {
  const zone = button(/^(Chọn|Thêm) tệp$/);
  fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } });
}

/** Until the workbook was read again after a write, and the files were set beside it. */
async function untilCompared(): Promise<void> {
  await untilDone();
  await waitFor(() => expect(screen.queryByText(/^(Sổ vừa thay đổi|Chờ đối chiếu)/)).toBeNull());
  await untilDone();
}

async function give(...files: readonly File[]): Promise<void> {
  drop(...files);
  await waitFor(() => expect(screen.getByText(/^\d+ tệp:/)).toBeTruthy());
  await untilCompared();
}

const valueAt = (host: ExcelHost, { row, column }: { row: number; column: number }): unknown =>
  host.workbook.sheet('Tập thể').cell(row, column).value;

/** What its first rows and columns hold. */
const textsOf = (host: ExcelHost, sheet: string): readonly unknown[] =>
  Array.from({ length: 200 }, (_, at) => {
    return host.workbook.sheet(sheet).cell(Math.floor(at / 10), at % 10).value;
  });

const cardOf = (file: string): HTMLElement => {
  const card = screen
    .getAllByRole('listitem')
    .find((one) => within(one).queryByRole('heading', { name: file }) !== null);
  if (card === undefined) throw new Error(`no card of ${file}`);
  return card;
};

const RATE = findCell(0.81);
const PLANNED = findCell('Đạt');

test('a change is shown old → new with its cell, written when told to, and taken back', async () => {
  const host = startVillages();
  await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy();
  const card = cardOf('thon-1.xlsx');
  expect(card.textContent).toContain('Của TT01 – Thôn 1');
  // 5 asked rows: I.1, I.2, the two of I.3 of Thôn 1, and I.1 of its Nguyễn Văn A.
  expect(card.textContent).toMatch(/Đọc (\d+) dòng: dùng 5, bỏ qua \d+, không nhận 0\./);
  fireEvent.click(within(card).getByRole('button', { name: 'Thay đổi (1)' }));
  expect(within(card).getByText('TT01 Thôn 1: I.2, kết quả')).toBeTruthy();
  expect(within(card).getByText('81% → 85%')).toBeTruthy();
  expect(screen.getByText('Sẽ ghi 1 ô, và ghi nhật ký của 1 phiếu.')).toBeTruthy();
  await press(`Xem ô ${RATE.cell}, trang “Tập thể”`);
  expect(host.workbook.selection.area).toMatchObject({ top: RATE.row, left: RATE.column });
  expect(valueAt(host, RATE)).toBe(0.81);
  await press('Ghi vào sổ');
  expect(valueAt(host, RATE)).toBe(0.85);
  expect(host.workbook.sheetNames).toContain('Nhật ký');
  expect(said()).toContain('Đã ghi 1 ô, và nhật ký của 1 phiếu ở “Nhật ký”.');
  await untilCompared();
  expect(screen.getByText('1 tệp: 1 không có gì mới.')).toBeTruthy();
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Không có gì để ghi');
  await press('Hoàn tác');
  expect(valueAt(host, RATE)).toBe(0.81);
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
});

test('two versions of one form stand side by side: nothing is chosen before somebody does', async () => {
  const host = startVillages();
  await openMerging();
  await give(
    fileOf(await returnForm(['I.2', 0.85], ['I.1', 'Không đạt']), 'lan-1.xlsx'),
    fileOf(await returnForm(['I.2', 0.9]), 'lan-2.xlsx'),
  );
  expect(screen.getByText('2 tệp: 2 trái nhau.')).toBeTruthy();
  const conflict = screen.getByRole('group', { name: 'TT01 Thôn 1: I.2, kết quả' });
  const chosen = (): string =>
    within(conflict)
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent)
      .join();
  expect(within(conflict).getAllByRole('radio')).toHaveLength(4);
  expect(within(conflict).getByRole('radio', { name: 'Giữ của sổ: 81%' })).toBeTruthy();
  expect(within(conflict).getByRole('radio', { name: 'Lấy từ “lan-1.xlsx”: 85%' })).toBeTruthy();
  expect(chosen()).toBe('Chưa chọn: sổ giữ nguyên, hỏi lại khi gộp lần sau');
  await press('Ghi vào sổ');
  expect(said()).toContain('Đã ghi 1 ô');
  expect([valueAt(host, RATE), valueAt(host, PLANNED)]).toEqual([0.81, 'Không đạt']);
  await untilCompared();
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Chọn giá trị cho chỗ trái nhau');
  fireEvent.click(screen.getByRole('radio', { name: 'Lấy từ “lan-2.xlsx”: 90%' }));
  await untilCompared();
  expect(screen.getByText('Chỗ trái nhau (1): đã chọn hết')).toBeTruthy();
  await press('Ghi vào sổ');
  expect(valueAt(host, RATE)).toBe(0.9);
});

test('what is typed into the workbook meanwhile is never overwritten unasked', async () => {
  const host = startVillages();
  await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  host.user.type('Tập thể', RATE.cell, 0.7);
  await waitFor(() => expect(screen.getByText('1 tệp: 1 trái nhau.')).toBeTruthy());
  await untilCompared();
  expect(screen.getByRole('radio', { name: 'Giữ của sổ: 70%' })).toBeTruthy();
  const use = within(cardOf('thon-1.xlsx')).getByRole('combobox', { name: 'Dùng tệp này' });
  fireEvent.change(use, { target: { value: 'take' } });
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
  await untilCompared();
  await press('Ghi vào sổ');
  expect(valueAt(host, RATE)).toBe(0.85);
});

async function readOpened(host: ExcelHost): Promise<ReturnedForm> {
  const [bytes] = host.workbook.openedFiles;
  if (bytes === undefined) throw new Error('nothing was opened');
  const reading = readForm(expectValue(await openFileWorkbook(bytes, 'opened').read()));
  if (reading.kind !== 'form') throw new Error(reading.kind);
  return reading.form;
}

test('a form goes back with only the chosen row open; why and until when; noted, and undone', async () => {
  const host = startVillages();
  await openMerging();
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
  const host = startVillages();
  await openMerging();
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

test('a locked cell that was altered is named with what stood there, and its row is not taken', async () => {
  startVillages();
  await openMerging();
  const altered = await alterForm('Tỷ lệ hồ sơ đúng hạn', 'Tỷ lệ khác');
  await give(fileOf(altered, 'thon-1.xlsx'));
  const card = cardOf('thon-1.xlsx');
  expect(card.textContent).toMatch(/dùng 4, bỏ qua \d+, không nhận 1\./);
  fireEvent.click(within(card).getByRole('button', { name: 'Điều cần biết (1)' }));
  expect(card.textContent).toMatch(
    /Ô khóa đã bị sửa: ô B\d+ \(dòng \d+, trang “TT01 Thôn 1” của phiếu\) nay ghi “Tỷ lệ khác”, khi gửi là “Tỷ lệ hồ sơ đúng hạn”\./,
  );
});

test('forms of another book, other files and damaged ones are told apart, and nothing is written', async () => {
  startVillages();
  await openMerging();
  const sheet = makeSheet({ name: 'Thu chi', rows: [makeRow(['Nội dung', 'Số tiền'])] });
  const whole = await returnForm();
  await give(
    fileOf(await returnFormOf(OTHER_BOOK), 'nam-sau.xlsx'),
    fileOf(await writeXlsxWorkbook(makeBook(sheet)), 'thu-chi.xlsx'),
    fileOf(whole.slice(0, whole.length / 2), 'dut.xlsx'),
  );
  expect(screen.getByText('3 tệp: 1 không phải phiếu, 1 phiếu của sổ khác, 1 hỏng.')).toBeTruthy();
  // Told in words, without a press.
  expect(cardOf('nam-sau.xlsx').textContent).toContain('năm xét trên phiếu là “2026”');
  expect(cardOf('dut.xlsx').textContent).toContain('“dut.xlsx”');
  expect(button('Ghi vào sổ').getAttribute('aria-disabled')).toBe('true');
  expect(descriptionOf(button('Ghi vào sổ'))).toContain('Không có tệp nào dùng được');
  fireEvent.click(within(cardOf('dut.xlsx')).getByRole('button', { name: 'Bỏ tệp này' }));
  await waitFor(() => expect(screen.getByText(/^2 tệp:/)).toBeTruthy());
});

test('reading can be stopped: what was read stays, the rest is told of', async () => {
  startVillages();
  const { read, ...tools } = await FILES.loadTools();
  const readOne: typeof read = (bytes, file, signal) =>
    file === 'cham.xlsx'
      ? new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        )
      : read(bytes, file, signal);
  await openMerging({ ...FILES, loadTools: async () => ({ ...tools, read: readOne }) });
  drop(
    fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'),
    fileOf('x', 'cham.xlsx'),
    fileOf('x', 'sau.xlsx'),
  );
  await screen.findByText('Đang đọc phiếu: 1/3 tệp');
  fireEvent.click(button('Dừng'));
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
  expect(screen.getByText('Đã dừng; 2 tệp chưa đọc.')).toBeTruthy();
});

test('given files stay while another step is looked at', async () => {
  startVillages();
  await openMerging();
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  fireEvent.click(screen.getByRole('link', { name: 'Kết quả' }));
  window.location.hash = 'results';
  await screen.findByRole('region', { name: 'Kết quả' });
  window.location.hash = 'travel';
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
});
