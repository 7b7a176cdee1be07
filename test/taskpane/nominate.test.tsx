/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { planSample } from '../application/sample-plan';
import {
  button,
  closePane,
  descriptionOf,
  FLOOR,
  openPane,
  press,
  said,
  startSample,
} from './open-pane';

afterEach(closePane);

const BUILD = 'Lập danh sách đề nghị';

/** A result of a collective. */
const RESULT = ['Tập thể', 'P9'] as const;

async function untilReady(): Promise<void> {
  await waitFor(() => expect(button(BUILD).getAttribute('aria-disabled')).not.toBe('true'));
}

async function openLists(options: HostOptions = FLOOR): Promise<ExcelHost> {
  const host = startSample(options);
  openPane('nominate');
  await screen.findByRole('button', { name: BUILD });
  await untilReady();
  return host;
}

async function build(): Promise<void> {
  await press(BUILD);
  await screen.findByText(/^Đã (thêm|thay) trang/);
  await untilReady();
}

async function undo(): Promise<void> {
  await press(/^Hoàn tác/);
  await screen.findByText(/^Đã hoàn tác/);
  await untilReady();
}

async function edit(host: ExcelHost, change: () => void): Promise<void> {
  await act(async () => {
    change();
    await host.settle();
  });
}

const sentence = (pattern: string | RegExp): Promise<HTMLElement> => screen.findByText(pattern);

function scopeOf(award: string, scope: string): HTMLElement {
  return within(screen.getByRole('region', { name: award })).getByRole('region', {
    name: `${award}, ${scope}`,
  });
}

/** The names in a list, in its order. */
function namesIn(scope: HTMLElement, list: string): readonly (string | null)[] {
  return within(within(scope).getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]?.textContent ?? null);
}

describe('who is proposed, and why', () => {
  // The sample's results are worked out by hand in test/presets.
  test('by award and scope: names by rank, the standard, the quota, who waits for the council', async () => {
    await openLists();
    expect(screen.getByText('Đề nghị bằng khen: 2 tập thể, 3 cá nhân.')).toBeDefined();
    const collectives = scopeOf('Bằng khen', 'tập thể');
    expect(namesIn(collectives, 'Được đề nghị')).toEqual([
      'Văn phòng – Thống kê',
      'Tư pháp – Hộ tịch',
    ]);
    within(collectives).getByText(/^Tiêu chuẩn: tổng điểm từ 90; có điểm ở tiêu chí IV\.2 /);
    within(collectives).getByText('Đã dùng 2/2 chỉ tiêu');
    within(collectives).getByText('Hạng 2 · 91,8 điểm · TT02 · Khối chuyên môn');

    const persons = scopeOf('Giấy khen', 'cá nhân');
    expect(namesIn(persons, 'Trình Hội đồng quyết định')).toEqual(['Hồ Thị K', 'Lương Thị D']);
    within(persons).getByText('Đã dùng 6/7 chỉ tiêu, còn 1 chờ Hội đồng quyết định');
    within(persons).getByText(
      '2 cá nhân cùng đạt 80 điểm, trong khi chỉ tiêu tặng Giấy khen chỉ còn 1; trình Hội đồng xem xét, quyết định.',
    );
  });

  test('who came nearest, with what they lack, and all the others with their reason', async () => {
    await openLists();
    const collectives = scopeOf('Bằng khen', 'tập thể');
    expect(namesIn(collectives, 'Gần mức đề nghị')).toEqual(['Văn hóa – Xã hội']);
    // TT04 has 90, the last seat went at 91.8.
    within(collectives).getByText('Kém 1,8 điểm so với suất cuối cùng (91,8 điểm).');
    fireEvent.click(
      within(collectives).getByRole('button', {
        name: 'Xem 9 tập thể còn lại không được đề nghị bằng khen, kể cả 3 được đề nghị giấy khen',
      }),
    );
    const others = 'Không được đề nghị bằng khen';
    expect(namesIn(collectives, others)).toHaveLength(9);
    within(collectives).getByText('Bằng khen: không xét vì không đạt điều kiện bắt buộc.');
    fireEvent.click(within(collectives).getByRole('button', { name: 'Thu gọn' }));
    expect(within(collectives).queryByRole('list', { name: others })).toBeNull();
  });

  test('a name leads to its row, “Vì sao?” to the explanation', async () => {
    const host = await openLists();
    fireEvent.click(
      within(scopeOf('Bằng khen', 'tập thể')).getByRole('button', { name: 'Tư pháp – Hộ tịch' }),
    );
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Tập thể'));
    await screen.findByRole('button', { name: /^Trở lại / });
    const why = 'Vì sao? Xem điểm của Tư pháp – Hộ tịch';
    fireEvent.click(within(scopeOf('Bằng khen', 'tập thể')).getByRole('button', { name: why }));
    await screen.findByRole('heading', { name: /Tư pháp – Hộ tịch/ });
    expect(screen.getByRole('link', { name: 'Kết quả' }).ariaCurrent).toBe('step');
  });

  test('“Vì sao?” leads to the explanation from a comparison that was left, too, and then to the list', async () => {
    startSample();
    openPane('results');
    await screen.findByRole('searchbox');
    const results = screen.getByRole('region', { name: 'Kết quả' });
    fireEvent.click(within(within(results).getByRole('list')).getAllByRole('button')[0]!);
    fireEvent.click(await screen.findByRole('button', { name: /^So sánh với / }));
    fireEvent.click(await screen.findByRole('button', { name: /^Chọn tập thể khác/ }));
    await screen.findByRole('heading', { name: /^Chọn bên so sánh với / });
    act(() => void (window.location.hash = 'nominate'));
    const why = await screen.findByRole('button', {
      name: 'Vì sao? Xem điểm của Tư pháp – Hộ tịch',
    });
    fireEvent.click(why);
    await screen.findByRole('heading', { name: /Tư pháp – Hộ tịch/ });
    expect(screen.queryByRole('heading', { name: /^Chọn bên so sánh với / })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Danh sách' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Tư pháp – Hộ tịch/));
  });
});

describe('nothing can be proposed yet', () => {
  test('errors: how many, and the way to them', async () => {
    const host = startSample(FLOOR);
    host.user.type(...RESULT, 'x');
    openPane('nominate');
    await sentence(/^Sổ còn 1 lỗi nên chưa tính được điểm/);
    expect(screen.queryByRole('button', { name: BUILD })).toBeNull();
    fireEvent.click(button('Đến bước Kiểm tra'));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Kiểm tra/ }).ariaCurrent).toBe('step'),
    );
  });

  test('missing results: how many of how many, no list; it comes once they are typed', async () => {
    const host = startSample(FLOOR);
    host.user.clear(...RESULT);
    openPane('nominate');
    await sentence(/^Còn thiếu 1 kết quả của 1 tập thể, cá nhân\./);
    expect(button('Xem chỗ còn thiếu')).toBeDefined();
    await edit(host, () => host.user.type(...RESULT, 0.5));
    await screen.findByRole('button', { name: BUILD });
  });

  test('nobody in the lists: nothing to build, and the way to the first free row', async () => {
    const host = startExcel({ ...FLOOR, workbook: drawBook(planSample(false)) });
    openPane('nominate');
    await sentence(/^Danh sách chưa có ai nên chưa có gì để đề nghị\./);
    expect(screen.queryByRole('button', { name: BUILD })).toBeNull();
    await press('Đến trang “Tập thể”');
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Tập thể'));
    expect(host.workbook.selection.area).toEqual({ top: 4, left: 0, bottom: 4, right: 0 });
  });

  test('no standard on the sheet of awards: it is shown', async () => {
    const host = startSample(FLOOR);
    host.user.clear('Khen thưởng', 'A5:H8');
    openPane('nominate');
    await sentence(/^Trang “Khen thưởng” chưa có tiêu chuẩn nào/);
    await press('Đến trang “Khen thưởng”');
    await waitFor(() => expect(host.workbook.activeSheet.name).toBe('Khen thưởng'));
  });
});

describe('the lists', () => {
  test('are announced, written, named with their counts, and undone as if nothing had been', async () => {
    const host = await openLists();
    const before = [...host.workbook.sheetNames];
    await sentence(
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
    await sentence(
      'Lập lại sẽ thay bằng bản mới, ghi lại việc này ở “Nhật ký”; không đổi ô nào của bạn.',
    );
    await sentence(/^Sổ đã có trang “ĐN giấy khen” và “ĐN bằng khen”/);
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
    await sentence(kept);
    await build();
    expect(said()).toContain(kept);
    expect(host.workbook.sheet('ĐN bằng khen').cell(0, 0).value).toBe('Bản của tôi');
  });

  test('scores written from earlier results are named', async () => {
    const host = startSample(FLOOR);
    openPane('results');
    fireEvent.click(await screen.findByRole('button', { name: RESULTS_TEXT.write }));
    const write = await screen.findByRole('button', { name: RESULTS_TEXT.writeScores });
    await waitFor(() => expect(write.getAttribute('aria-disabled')).not.toBe('true'));
    fireEvent.click(write);
    await screen.findByText(/^Đã thêm trang “Điểm tập thể”/);
    await edit(host, () => host.user.type(...RESULT, 0.5));
    fireEvent.click(screen.getByRole('link', { name: 'Đề nghị' }));
    await screen.findByRole('button', { name: BUILD });
    // What is typed is followed a moment later; until then the button looks ready.
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    await untilReady();
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
    await untilReady();
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
    await untilReady();
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
    await untilReady();
    expect(host.workbook.sheetNames).not.toContain('ĐN giấy khen');
  });
});
