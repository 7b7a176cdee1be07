/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ZipPackage } from '../../src/xlsx/package/zip-package';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { planBrokenSample } from '../end-to-end/harness/broken-sample';
import { chooseForms, keepDownloads, openForms, startVillages } from './open-forms';
import { FILES, button, closePane, press, said } from './open-pane';

afterEach(closePane);

beforeAll(keepDownloads);

test('one press makes all forms as a zip behind a link, and notes them in the log', async () => {
  const host = startVillages();
  const packed: Uint8Array[] = [];
  const { pack, ...tools } = await FILES.loadTools();
  const keep: typeof pack = async (files) => {
    const zip = await pack(files);
    packed.push(zip);
    return zip;
  };
  await openForms({ ...FILES, loadTools: async () => ({ ...tools, pack: keep }) });
  expect(screen.getByText('Chưa gửi phiếu nào.')).toBeTruthy();
  await chooseForms('Phiếu tự chấm', '2026-05-20');
  // Thôn 1 with Nguyễn Văn A, Thôn 2, Trạm Y tế, and Nguyễn Văn C who has no unit.
  expect(screen.getByText(/^Sẽ lập 4 phiếu, hạn gửi lại ngày 20\/05\/2026:/)).toBeTruthy();
  expect(screen.queryByText(/^Ngày hạn đã qua/)).toBeNull();
  await press('Tạo phiếu');
  const link = await screen.findByRole('link', { name: /^Tải tệp .*\.zip$/ });
  expect(link.getAttribute('download')).toMatch(/_Phieu-tu-cham_2026-05-07\.zip$/);
  const [zip] = packed;
  if (zip === undefined) throw new Error('nothing was packed');
  expect((await ZipPackage.open(zip)).listParts()).toHaveLength(4);
  expect(host.workbook.sheetNames).toContain('Nhật ký');
  expect(said()).toContain('Đã ghi nhật ký gửi 4 phiếu');
  await waitFor(() =>
    expect(screen.getByText('Đã gửi 4 phiếu, nhận lại 0, quá hạn 0.')).toBeTruthy(),
  );
  const copied = jest.fn().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: copied },
  });
  await press('Chép lời nhắc gửi TT02 – Thôn 2');
  expect(copied.mock.calls[0]?.[0]).toMatch(/^Kính gửi: TT02 – Thôn 2\n[\s\S]*20\/05\/2026/);
  await waitFor(() => expect(said()).toContain('Đã chép'));
  await press('Hoàn tác');
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
});

test('where nothing can be copied, the reminder stands there to be copied by hand', async () => {
  startVillages();
  await openForms();
  await chooseForms('Phiếu tự chấm', '2026-05-01');
  expect(screen.getByText(/^Ngày hạn đã qua/)).toBeTruthy();
  await press('Tạo phiếu');
  await waitFor(() =>
    expect(screen.getByText('Đã gửi 4 phiếu, nhận lại 0, quá hạn 4.')).toBeTruthy(),
  );
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await press('Chép lời nhắc mọi nơi quá hạn (4)');
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Lời nhắc' });
  expect(said()).toContain('Trình duyệt không cho chép');
  expect(text.value.match(/^Kính gửi: /gm)).toHaveLength(4);
});

test('who has such a form already is said before it is sent once more', async () => {
  startVillages();
  await openForms();
  await chooseForms('Phiếu tự chấm');
  expect(screen.queryByText(/^Đã gửi phiếu loại này/)).toBeNull();
  await press('Tạo phiếu');
  await waitFor(() => expect(screen.getByText(/^Đã gửi 4 phiếu, nhận lại 0/)).toBeTruthy());
  expect(screen.queryByText(/^Đã gửi phiếu loại này/)).toBeNull();
  await chooseForms('Phiếu thẩm định');
  expect(screen.queryByText(/^Đã gửi phiếu loại này/)).toBeNull();
  await chooseForms('Phiếu tự chấm', '2026-05-30');
  expect(screen.getByText(/^Đã gửi phiếu loại này/).textContent).toBe(
    'Đã gửi phiếu loại này cho 4 nơi, lần gần nhất ngày 07/05/2026: “TT01 – Thôn 1”, “TT02 – Thôn 2”, “Trạm Y tế”, “CN03 – Nguyễn Văn C”. Các nơi đó sẽ có thêm một phiếu; phiếu nào gửi về cũng gộp được, hai phiếu ghi khác nhau thì chọn khi gộp.',
  );
});

test('review forms go to the departments that the criteria name', async () => {
  startVillages();
  await openForms();
  await chooseForms('Phiếu thẩm định');
  await press(/^Nơi nhận \(2\)$/);
  const list = screen.getByRole('list', { name: 'Nơi nhận (2)' });
  // II.1 and its evidence of two villages; II.2 of two.
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Văn phòng UBND xã: 4 ô cần điền', 'Khảo sát: 2 ô cần điền']);
});

test('errors in the criteria are said, with the way to them', async () => {
  const plan = planBrokenSample([{ sheet: 'Tiêu chí tập thể', cell: 'D6', value: 60 }]);
  startExcel({ workbook: drawBook(plan) });
  await openForms();
  expect(screen.getByText(/lỗi ngoài phần kết quả/)).toBeTruthy();
  fireEvent.click(button('Xem lỗi cần sửa'));
  expect(window.location.hash).toBe('#check');
});
