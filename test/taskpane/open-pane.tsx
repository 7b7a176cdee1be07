import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Step } from '../../src/application/steps';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import type { PaneSurroundings } from '../../src/taskpane/work/prepare-pane-work';
import { hasCustomFunctions } from '../../src/excel/abilities';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { App } from '../../src/taskpane/frame/App';
import { preparePaneWork } from '../../src/taskpane/work/prepare-pane-work';
import { Workbench } from '../../src/taskpane/frame/Workbench';
import { planSample } from '../application/sample-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';

// No test is to fail because the machine is busy.
configure({ asyncUtilTimeout: 20_000 });

/** An Excel without the functions of add-ins. */
export const FLOOR = { sets: { CustomFunctionsRuntime: '0' } } as const;

/** Excel with the sample year. */
export function startSample(options: HostOptions = {}): ExcelHost {
  return startExcel({ workbook: drawBook(planSample()), ...options });
}

/** The pane over the Excel that was started last, at a step (null: where it was left), with everything that it has in Excel. */
export function openPane(
  step: Step | null = 'start',
  workbook: LiveWorkbook = openExcelWorkbook(),
  openBook: PaneSurroundings['openBook'] = () => Promise.reject(new Error('nobody opens a book')),
): void {
  if (step !== null) {
    window.sessionStorage.clear();
    window.location.hash = step;
  }
  const surroundings = {
    hasFunctions: hasCustomFunctions(),
    now: () => new Date(2026, 4, 7, 12, 30),
    opensBooks: 'in-window' as const,
    openBook,
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
export const said = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

/** Until nothing is being read, prepared, written or taken back any more. */
export async function untilDone(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.querySelector('[role="status"][aria-busy="true"]')).toBeNull();
  });
}

/** Presses a button and waits until all that it does is done. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await untilDone();
}
