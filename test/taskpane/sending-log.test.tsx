/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { fileOf } from './browser/open-browser-pane';
import { makeGate } from './gate';
import type { Gate } from './gate';
import { chooseForms, keepDownloads, openForms, startVillages } from './open-forms';
import { give, openMerging, untilCompared } from './open-merging';
import { FILES, button, closePane, descriptionOf, press, said, untilReady } from './open-pane';
import { returnForm } from './returned-forms';

beforeAll(keepDownloads);
afterEach(closePane);

const NOT_LOGGED = 'chưa ghi được nhật ký gửi vào sổ nên chưa theo dõi được';
const SENT = 'Đã gửi 4 phiếu, nhận lại 0, quá hạn 0.';

/** Writes wait before one gate, what takes them back before another. */
function holdWrites(workbook: LiveWorkbook, writing?: Gate, undoing?: Gate): LiveWorkbook {
  return {
    ...workbook,
    apply: async (plan, pace) => {
      await writing?.opened;
      const applied = await workbook.apply(plan, pace);
      if (!applied.ok) return applied;
      const { undo } = applied.value;
      const undoLate: typeof undo = async (by) => {
        await undoing?.opened;
        return undo(by);
      };
      return { ok: true, value: { undo: undoLate } };
    },
  };
}

const untilSent = (): Promise<void> => waitFor(() => expect(screen.getByText(SENT)).toBeTruthy());

test('the forms are there before they are noted; who stops the noting can still do it later', async () => {
  const host = startVillages();
  const writing = makeGate();
  await openForms(FILES, holdWrites(openExcelWorkbook(), writing));
  await chooseForms('Phiếu tự chấm');
  fireEvent.click(button('Tạo phiếu'));
  expect(await screen.findByRole('link', { name: /^Tải tệp .*\.zip$/ })).toBeTruthy();
  // The only one: there is nothing left to stop but the noting.
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  writing.open();
  await waitFor(() => expect(said()).toContain(NOT_LOGGED));
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
  expect(screen.getByRole('link', { name: /^Tải tệp .*\.zip$/ })).toBeTruthy();
  await press('Ghi nhật ký gửi');
  await untilSent();
  expect(said()).not.toContain(NOT_LOGGED);
});

test('stopped before the files are packed, nothing is made and nothing noted', async () => {
  startVillages();
  const workbook = openExcelWorkbook();
  const apply = jest.spyOn(workbook, 'apply');
  const packing = makeGate();
  const { pack, ...tools } = await FILES.loadTools();
  const ended = jest.fn();
  const packLate: typeof pack = async (files) => {
    await packing.opened;
    return pack(files).finally(ended);
  };
  const loadTools = async () => ({ ...tools, pack: packLate });
  await openForms({ ...FILES, loadTools }, workbook);
  await chooseForms('Phiếu tự chấm');
  fireEvent.click(button('Tạo phiếu'));
  await screen.findByText('Đang lập phiếu: 4/4 tệp');
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  packing.open();
  await waitFor(() => expect(ended).toHaveBeenCalled());
  await untilReady('Tạo phiếu');
  expect(screen.queryByRole('link', { name: /^Tải tệp/ })).toBeNull();
  await press('Tạo phiếu');
  await untilSent();
  expect(apply).toHaveBeenCalledTimes(1);
});

test('forms that are made while something is taken back are noted as soon as somebody says so', async () => {
  startVillages();
  const [packing, undoing] = [makeGate(), makeGate()];
  const { pack, ...tools } = await FILES.loadTools();
  const packed = jest.fn();
  const packLate: typeof pack = async (files) => {
    packed();
    if (packed.mock.calls.length > 1) await packing.opened;
    return pack(files);
  };
  const loadTools = async () => ({ ...tools, pack: packLate });
  await openForms({ ...FILES, loadTools }, holdWrites(openExcelWorkbook(), undefined, undoing));
  await chooseForms('Phiếu tự chấm');
  await press('Tạo phiếu');
  await untilSent();
  await untilReady('Tạo phiếu');
  fireEvent.click(button('Tạo phiếu'));
  await waitFor(() => expect(packed).toHaveBeenCalledTimes(2));
  fireEvent.click(button('Hoàn tác'));
  packing.open();
  expect(await screen.findByRole('link', { name: /^Tải tệp .*\.zip$/ })).toBeTruthy();
  expect(said()).toContain(NOT_LOGGED);
  expect(descriptionOf(button('Ghi nhật ký gửi'))).toMatch(/^Đang ghi hoặc hoàn tác việc khác/);
  undoing.open();
  await waitFor(() => expect(screen.getByText('Chưa gửi phiếu nào.')).toBeTruthy());
  await untilReady('Ghi nhật ký gửi');
  await press('Ghi nhật ký gửi');
  await untilSent();
  expect(screen.queryByRole('button', { name: 'Ghi nhật ký gửi' })).toBeNull();
});

/** The correction of a form, with one row chosen; its window opens as soon as the gate does. */
async function openCorrection(opening: Gate, writing?: Gate) {
  const handOver: typeof FILES.handOver = async (file) => {
    await opening.opened;
    return FILES.handOver(file);
  };
  const host = await openMerging({ ...FILES, handOver }, (workbook) =>
    holdWrites(workbook, writing),
  );
  await give(fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx'));
  await press(/^Trả lại phiếu để sửa/);
  fireEvent.click(screen.getByRole('checkbox', { name: /^TT01 Thôn 1: I\.2/ }));
  fireEvent.click(button('Tạo phiếu trả lại'));
  return host;
}

test('a form that goes back is told of before it is noted, and can be noted later', async () => {
  const [opening, writing] = [makeGate(), makeGate()];
  const host = await openCorrection(opening, writing);
  opening.open();
  await waitFor(() => expect(said()).toContain('cửa sổ Excel khác'));
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  writing.open();
  await waitFor(() => expect(said()).toContain(NOT_LOGGED));
  expect(host.workbook.sheetNames).not.toContain('Nhật ký');
  await press('Ghi nhật ký gửi');
  await untilCompared();
  expect(host.workbook.sheetNames).toContain('Nhật ký');
});

test('a window that opens too late to be stopped is told of, and its form is noted', async () => {
  const opening = makeGate();
  const host = await openCorrection(opening);
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  opening.open();
  await waitFor(() => expect(said()).toContain('cửa sổ Excel khác'));
  await untilCompared();
  expect(host.workbook.openedFiles).toHaveLength(1);
  expect(host.workbook.sheetNames).toContain('Nhật ký');
});
