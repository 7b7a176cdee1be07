import { screen, waitFor, within } from '@testing-library/react';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import type { ExcelHost } from '../host/excel-host';
import { edit, openPane, said, startSample, untilDone } from './open-pane';

/** Until the total is what it is to be. */
export async function untilSaid(total: string): Promise<void> {
  await waitFor(() => expect(said()).toContain(total));
  await untilDone();
}

/** The list of problems, once their total is what it is to be. */
export async function openCheck(total: string, workbook?: LiveWorkbook): Promise<void> {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  openPane('check', workbook);
  await untilSaid(total);
}

/** The sample with results that are no numbers, in cells of P, and how each is mended. */
export async function openMistakes(
  cells: readonly string[],
  workbook?: LiveWorkbook,
): Promise<{ readonly host: ExcelHost; readonly mend: (cell: string) => Promise<void> }> {
  const host = startSample();
  const sheet = host.workbook.sheet('Tập thể');
  const before = new Map(
    cells.map((cell) => [cell, sheet.cell(Number(cell.slice(1)) - 1, 15).value]),
  );
  for (const cell of cells) host.user.type('Tập thể', cell, 'x');
  await openCheck(`Còn ${cells.length} lỗi, 2 cảnh báo.`, workbook);
  const mend = (cell: string): Promise<void> =>
    edit(host, () => host.user.type('Tập thể', cell, before.get(cell)!));
  return { host, mend };
}

export const problems = (): readonly string[] =>
  within(screen.getByRole('region', { name: 'Kiểm tra' }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent ?? '')
    .filter((name) => /^[A-Z]+\d/.test(name));
