/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { BUILD, RESULT, openLists } from './open-lists';
import {
  FLOOR,
  button,
  closePane,
  descriptionOf,
  edit,
  openPane,
  press,
  said,
  startSample,
  untilReady,
} from './open-pane';

afterEach(closePane);

async function build(): Promise<void> {
  await press(BUILD);
  await screen.findByText(/^Đã (thêm|thay) trang/);
  await untilReady(BUILD);
}

async function undo(): Promise<void> {
  await press(/^Hoàn tác/);
  await screen.findByText(/^Đã hoàn tác/);
  await untilReady(BUILD);
}

describe('the lists', () => {
  test('are announced, written, named with their counts, and undone as if nothing had been', async () => {
    const host = await openLists();
    const before = [...host.workbook.sheetNames];
    await screen.findByText(
      'Sẽ thêm trang “ĐN giấy khen” và “ĐN bằng khen”, ghi lại việc này ở “Nhật ký”; không đổi ô nào của bạn.',
    );
    await build();
    expect(said()).toContain('Đã thêm trang “ĐN giấy khen” và “ĐN bằng khen”.');
    // Four collectives and six persons by hand; two persons are tied at the last seat.
    expect(said()).toContain(
      'Trang “ĐN giấy khen”: 4 tập thể, 6 cá nhân; 2 trường hợp trình Hội đồng quyết định.',
    );
    expect(host.workbook.sheetNames).toEqual([
      ...before,
      'ĐN giấy khen',
      'ĐN bằng khen',
      'Nhật ký',
    ]);
    await undo();
    expect(said()).toContain('Đã hoàn tác; sổ như trước khi ghi.');
    expect(host.workbook.sheetNames).toEqual(before);
    expect(host.lacking).toEqual([]);
  });

  test('built again take the place of those that nobody has edited, and say so before', async () => {
    const host = await openLists();
    await build();
    await screen.findByText(
      'Lập lại sẽ thay bằng bản mới, ghi lại việc này ở “Nhật ký”; không đổi ô nào của bạn.',
    );
    await screen.findByText(/^Sổ đã có trang “ĐN giấy khen” và “ĐN bằng khen”/);
    const names = [...host.workbook.sheetNames];
    await build();
    expect(host.workbook.sheetNames).toEqual(names);
  });

  test('an edited list is kept, and both are named before and after', async () => {
    const host = await openLists();
    await build();
    await edit(host, () => host.user.type('ĐN bằng khen', 'A1', 'Bản của tôi'));
    const kept =
      'Trang “ĐN bằng khen” đã được sửa tay nên giữ nguyên; kết quả mới ở “ĐN bằng khen (2)”.';
    await screen.findByText(kept);
    await build();
    expect(said()).toContain(kept);
    expect(host.workbook.sheet('ĐN bằng khen').cell(0, 0).value).toBe('Bản của tôi');
  });

  test('scores written from earlier results are named', async () => {
    const host = startSample(FLOOR);
    openPane('results');
    fireEvent.click(await screen.findByRole('button', { name: RESULTS_TEXT.write }));
    await untilReady(RESULTS_TEXT.writeScores);
    fireEvent.click(button(RESULTS_TEXT.writeScores));
    await screen.findByText(/^Đã thêm trang “Điểm tập thể”/);
    await edit(host, () => host.user.type(...RESULT, 0.5));
    fireEvent.click(screen.getByRole('link', { name: 'Đề nghị' }));
    await screen.findByRole('button', { name: BUILD });
    // What is typed is followed a moment later; until then the button looks ready.
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    await untilReady(BUILD);
    await build();
    // What was said of the scores stands there until the lists are written.
    await screen.findByText(/^Đã thêm trang “ĐN/);
    expect(said()).toContain(
      'Trang “Điểm tập thể” lập từ kết quả trước, khác với kết quả hiện nay; bấm “Ghi bảng điểm” để lập lại.',
    );
  });

  test('undo keeps what somebody has edited since, and says so', async () => {
    const host = await openLists();
    await build();
    await edit(host, () => host.user.type('ĐN bằng khen', 'A1', 'Bản của tôi'));
    await undo();
    expect(said()).toContain('giữ nguyên trang “ĐN bằng khen”');
    expect(host.workbook.sheetNames).toContain('ĐN bằng khen');
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
  });

  test('nothing is written from results that have changed since', async () => {
    const host = await openLists();
    act(() => host.user.type(...RESULT, 0.5));
    await waitFor(() =>
      expect(descriptionOf(button(BUILD))).toBe('Sổ vừa thay đổi; chờ đọc lại rồi mới ghi được.'),
    );
    fireEvent.click(button(BUILD));
    await untilReady(BUILD);
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
  });

  test('what Excel refuses is said in a sentence, and can be tried again', async () => {
    const host = await openLists();
    host.workbook.isStructureProtected = true;
    await press(BUILD);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/bảo vệ/);
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
    host.workbook.isStructureProtected = false;
    await press('Thử lại');
    await untilReady(BUILD);
    expect(screen.queryByRole('alert')).toBeNull();
    await build();
    expect(host.workbook.sheetNames).toContain('ĐN giấy khen');
  });

  test('are shown as they will print before they are written', async () => {
    const host = await openLists();
    const toggle = button('Xem trước trang in');
    expect(screen.queryByRole('figure')).toBeNull();
    fireEvent.click(toggle);
    await screen.findByRole('figure', { name: 'Trang in của “ĐN giấy khen”' });
    const page = screen.getByRole('table', { name: /trang giấy 1\// });
    within(page).getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    within(page).getByText('90,00');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
    fireEvent.click(toggle);
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('preparing can be stopped, says so, and goes on when told to', async () => {
    const host = startSample({ ...FLOOR, latency: 30 });
    openPane('nominate');
    await screen.findByText('Đang chuẩn bị…');
    fireEvent.click(button('Dừng'));
    await waitFor(() => expect(said()).toContain('Đã dừng chuẩn bị; chưa ghi gì vào sổ.'));
    expect(descriptionOf(button(BUILD))).toBe('Đã dừng chuẩn bị; bấm “Chuẩn bị lại” trước.');
    fireEvent.click(button('Chuẩn bị lại'));
    await untilReady(BUILD);
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
  });
});
