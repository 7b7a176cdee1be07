import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Step } from '../../src/application/steps';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import { hasCustomFunctions } from '../../src/excel/abilities';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { App } from '../../src/taskpane/App';
import { preparePaneWork } from '../../src/taskpane/pane-work';
import { Workbench } from '../../src/taskpane/Workbench';
import { planSample } from '../application/sample-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';

/** An Excel without the functions of add-ins. */
export const FLOOR = { sets: { CustomFunctionsRuntime: '0' } } as const;

/** Excel with the sample year. */
export function startSample(options: HostOptions = {}): ExcelHost {
  return startExcel({ workbook: drawBook(planSample()), ...options });
}

/** The pane over the Excel that was started last, at a step, with everything that it has in Excel. */
export function openPane(step: Step = 'check', workbook: LiveWorkbook = openExcelWorkbook()): void {
  window.location.hash = step;
  const surroundings = {
    hasFunctions: hasCustomFunctions(),
    now: () => new Date(2026, 4, 7, 12, 30),
  };
  const work = preparePaneWork(workbook, surroundings);
  render(
    <App>
      <Workbench work={work} />
    </App>,
  );
}

export const closePane = cleanup;

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const buttonNames = (): readonly string[] =>
  screen.queryAllByRole('button').map(({ textContent }) => textContent ?? '');

/** What is read out when something has been done. */
export const said = (): string => screen.getByRole('status').textContent ?? '';

export async function untilDone(): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status').ariaBusy).toBe('false'), {
    timeout: 20_000,
  });
}

/** Presses a button and waits until all that it does is done. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await untilDone();
}
