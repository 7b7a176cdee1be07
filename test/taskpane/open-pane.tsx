import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/react';
import type { Step } from '../../src/application/steps';
import type { LiveWorkbook } from '../../src/application/workbook-port';
import type { PaneSurroundings } from '../../src/taskpane/work/prepare-pane-work';
import { hasCustomFunctions } from '../../src/excel/abilities';
import { describeSource } from '../../src/excel/describe-source';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { openNewWorkbook } from '../../src/excel/open-new-workbook';

import { App } from '../../src/taskpane/frame/App';
import { encodeBase64 } from '../../src/taskpane/start/encode-base64';
import type { FileCarrier } from '../../src/taskpane/work/file-carrier';
import { preparePaneWork } from '../../src/taskpane/work/prepare-pane-work';
import { Workbench } from '../../src/taskpane/frame/Workbench';
import { packFiles } from '../../src/xlsx/package/pack-files';
import { openFileWorker } from '../../src/xlsx/remote/remote-files';
import { planSample } from '../application/sample-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { endThreads, startThread } from '../xlsx/remote/start-thread';

// No test is to fail because the machine is busy.
configure({ asyncUtilTimeout: 20_000 });

/** An Excel without the functions of add-ins. */
export const FLOOR = { sets: { CustomFunctionsRuntime: '0' } } as const;

/** Excel with the sample year. */
export function startSample(options: HostOptions = {}): ExcelHost {
  return startExcel({ workbook: drawBook(planSample()), ...options });
}

/** As the entry joins them; threads are lines within this one. */
export const FILES: FileCarrier = {
  loadTools: async () => ({ ...openFileWorker(startThread), pack: packFiles }),
  describeSource,
  handOver: ({ bytes }) => openNewWorkbook(encodeBase64(bytes)),
  download: null,
};

/** The pane over the Excel that was started last, at a step (null: where it was left), with everything that it has in Excel. */
export function openPane(
  step: Step | null = 'start',
  workbook: LiveWorkbook = openExcelWorkbook(),
  openBook: PaneSurroundings['openBook'] = () => Promise.reject(new Error('nobody opens a book')),
  files: FileCarrier = FILES,
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
    files,
  };
  const work = preparePaneWork(workbook, surroundings);
  render(
    <App>
      <Workbench work={work} />
    </App>,
  );
}

export function closePane(): void {
  cleanup();
  endThreads();
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const buttonNames = (): readonly string[] =>
  screen.queryAllByRole('button').map(({ textContent }) => textContent ?? '');

/** What stands beside a control as its description. */
export const descriptionOf = (control: HTMLElement): string | undefined =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? undefined;

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

/** Until a button does something when it is pressed. */
export async function untilReady(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(button(name).getAttribute('aria-disabled')).not.toBe('true'));
}

/** Somebody changes the workbook, which the pane is told of. */
export async function edit(host: ExcelHost, change: () => void): Promise<void> {
  await act(async () => {
    change();
    await host.settle();
  });
}
