import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { FILES, button, openPane, untilDone } from './open-pane';
import { findCell, planVillages } from './returned-forms';
import type { CellOfBook } from './returned-forms';

/** A result of Thôn 1. */
export const RATE = findCell(0.81);

/**
 * Excel with the book of the villages, which returned forms are merged into.
 * @param change - what is different of the way to the workbook
 */
export async function openMerging(
  files = FILES,
  change: (workbook: LiveWorkbook) => LiveWorkbook = (workbook) => workbook,
): Promise<ExcelHost> {
  const host = startExcel({ workbook: drawBook(planVillages()) });
  openPane('travel', change(openExcelWorkbook()), undefined, files);
  await untilDone();
  fireEvent.click(await screen.findByRole('button', { name: 'Gộp phiếu gửi về' }));
  await untilDone();
  return host;
}

export function drop(...files: readonly File[]): void {
  const zone = button(/^(Chọn|Thêm) tệp$/);
  fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } });
}

/** Until the workbook was read again after a write, and the files were set beside it. */
export async function untilCompared(): Promise<void> {
  await untilDone();
  await waitFor(() => expect(screen.queryByText(/^(Sổ vừa thay đổi|Chờ đối chiếu)/)).toBeNull());
  await untilDone();
}

export async function give(...files: readonly File[]): Promise<void> {
  drop(...files);
  await waitFor(() => expect(screen.getByText(/^\d+ tệp:/)).toBeTruthy());
  await untilCompared();
}

export const valueAt = (host: ExcelHost, { row, column }: CellOfBook): unknown =>
  host.workbook.sheet('Tập thể').cell(row, column).value;

export const cardOf = (file: string): HTMLElement => {
  const card = screen
    .getAllByRole('listitem')
    .find((one) => within(one).queryByRole('heading', { name: file }) !== null);
  if (card === undefined) throw new Error(`no card of ${file}`);
  return card;
};
