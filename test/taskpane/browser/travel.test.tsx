/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { ZipPackage } from '../../../src/xlsx/package/zip-package';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { expectValue } from '../../application/sample-file';
import { makeRevealingBook } from '../../cli/revealing-book';
import { button, press, said, untilDone, untilReady } from '../open-pane';
import { findCell, planVillages, returnForm } from '../returned-forms';
import { closeBrowserPane, fileOf, openBrowserPane, openFile } from './open-browser-pane';
import type { Saved } from './open-browser-pane';

afterEach(closeBrowserPane);

const FILE = 'so-thon.xlsx';

async function openJob(name: string, bytes?: Uint8Array): Promise<readonly Saved[]> {
  const saved = openBrowserPane();
  await openFile(bytes ?? (await writeXlsxWorkbook(planVillages())), FILE);
  window.location.hash = 'travel';
  fireEvent.click(await screen.findByRole('button', { name }));
  await untilDone();
  return saved;
}

test('a copy is downloaded under its own name, and says which file it is of', async () => {
  const saved = await openJob('Gửi bản sao');
  fireEvent.click(screen.getByRole('radio', { name: 'Bản tự tính' }));
  await untilReady('Tạo bản gửi');
  await press('Tạo bản gửi');
  expect(saved.map(({ name }) => name)).toEqual([
    'UBND-xa-A_Thi-dua-chuyen-doi-so_2025_Ban-tu-tinh_2026-05-07.xlsx',
  ]);
  const { sheets } = expectValue(await openFileWorkbook(saved[0]!.bytes, 'copy').read());
  expect(JSON.stringify(sheets[0]?.rows)).toContain(FILE);
  expect(said()).toContain('đã được tải xuống');
});

test('what the file holds besides its cells is told of, and that it does not travel', async () => {
  await openJob('Gửi bản sao', await makeRevealingBook());
  fireEvent.click(screen.getByRole('radio', { name: 'Bản số liệu cố định' }));
  await untilReady('Tạo bản gửi');
  fireEvent.click(button(/^Không gửi theo/));
  expect(screen.getByText('tên tác giả (1): Nguyễn Văn X')).toBeTruthy();
  expect(screen.getByText(/^ghi chú, bình luận trên ô/)).toBeTruthy();
});

test('forms are downloaded as one zip', async () => {
  const saved = await openJob('Gửi phiếu');
  fireEvent.click(screen.getByRole('radio', { name: 'Phiếu tự chấm' }));
  await untilReady('Tạo phiếu');
  await press('Tạo phiếu');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect((await ZipPackage.open(saved[0]!.bytes)).listParts()).toHaveLength(4);
  expect(screen.queryByRole('link', { name: /^Tải tệp/ })).toBeNull();
});

test('forms that are dropped here are merged, not opened; the file is saved with them', async () => {
  const saved = await openJob('Gộp phiếu gửi về');
  const files = [fileOf(await returnForm(['I.2', 0.85]), 'thon-1.xlsx')];
  fireEvent.drop(button('Chọn tệp'), { dataTransfer: { files, types: ['Files'] } });
  await waitFor(() => expect(screen.getByText('1 tệp: 1 có thay đổi.')).toBeTruthy());
  expect(screen.getByRole('heading', { name: FILE })).toBeTruthy();
  await untilReady('Ghi vào sổ');
  await press('Ghi vào sổ');
  expect(said()).toContain('Đã ghi 1 ô, và nhật ký của 1 phiếu');
  const news = within(screen.getByRole('banner'));
  fireEvent.click(news.getByRole('button', { name: 'Lưu thành tệp mới' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { sheets } = expectValue(await openFileWorkbook(saved[0]!.bytes, 'saved').read());
  const { row, column } = findCell(0.81);
  const sheet = sheets.find(({ name }) => name === 'Tập thể');
  expect(sheet?.rows[row]?.[column]).toMatchObject({
    kind: 'number',
    value: { units: 85, scale: 2 },
  });
});
