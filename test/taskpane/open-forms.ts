import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { FILES, button, openPane, untilDone } from './open-pane';
import { planVillages } from './returned-forms';

/** What a page of a browser keeps for downloading; jsdom has none. */
export function keepDownloads(): void {
  const kept: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${kept.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
}

export const startVillages = (): ExcelHost => startExcel({ workbook: drawBook(planVillages()) });

export async function openForms(files = FILES, workbook = openExcelWorkbook()): Promise<void> {
  openPane('travel', workbook, undefined, files);
  await untilDone();
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi phiếu' }));
  await untilDone();
}

export async function chooseForms(kind: string, due = ''): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name: kind }));
  fireEvent.change(screen.getByLabelText('Hạn gửi lại (nếu có)'), { target: { value: due } });
  await waitFor(() => expect(button('Tạo phiếu').getAttribute('aria-disabled')).not.toBe('true'));
}
