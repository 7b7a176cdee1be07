import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Step } from '../application/steps';
import type { Result } from '../application/workbook-port';
import { registerButtons } from '../commands/register-buttons';
import { hasCustomFunctions } from '../excel/abilities';
import { openExcelWorkbook } from '../excel/excel-workbook';
import { isOfficeDark } from '../excel/office-theme';
import { OUTSIDE_TEXT } from '../text/pane/outside';
import { App } from './frame/App';
import { FailureMessage } from './parts/FailureMessage';
import { Paragraph } from './parts/Paragraph';
import { Workbench } from './frame/Workbench';
import { OutsideExcel } from './start/OutsideExcel';
import { describeUnexpected } from './work/attempt';
import { keepLoaded } from './work/keep-loaded';
import { preparePaneWork } from './work/prepare-pane-work';

async function openPaneAt(step: Step): Promise<void> {
  window.location.hash = step;
  await Office.addin.showAsTaskpane();
}

// In a plain browser without a network Office.js is simply absent.
const office = typeof Office === 'undefined' ? null : Office;

// First of all: a press of the ribbon waits for nothing else.
if (office !== null) {
  registerButtons((name, run) => {
    office.actions.associate(name, (press: Office.AddinCommands.Event) => void run(press));
  }, openPaneAt);
}

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no #root element');
const root = createRoot(container);
const show = (content: ReactNode, isDark: boolean | null = null): void =>
  root.render(<App isDark={isDark}>{content}</App>);

async function openInWindow(bytes: Uint8Array): Promise<Result<null>> {
  const [{ openNewWorkbook }, { encodeBase64 }] = await Promise.all([
    import('../excel/open-new-workbook'),
    import('./start/encode-base64'),
  ]);
  return openNewWorkbook(encodeBase64(bytes));
}

/** One thread for all files that are made and read beside the workbook. */
const loadTools = keepLoaded(async () => {
  const [{ openFileWorker }, { packFiles }] = await Promise.all([
    import('../xlsx/remote/remote-files'),
    import('../xlsx/package/pack-files'),
  ]);
  const startThread = () => new Worker(new URL('../xlsx/remote/file-worker.ts', import.meta.url));
  return { ...openFileWorker(startThread), pack: packFiles };
});

async function start(): Promise<void> {
  show(<Paragraph>{OUTSIDE_TEXT.purpose}</Paragraph>);
  // Excel waits for onReady.
  const info = await office?.onReady();
  if (!info?.host) return show(<OutsideExcel />);
  const work = preparePaneWork(openExcelWorkbook(), {
    hasFunctions: hasCustomFunctions(),
    now: () => new Date(),
    opensBooks: 'in-window',
    openBook: async (plan) => openInWindow(await (await loadTools()).make(plan)),
    files: {
      loadTools,
      describeSource: async () => (await import('../excel/describe-source')).describeSource(),
      handOver: ({ bytes }) => openInWindow(bytes),
      download: null,
    },
  });
  show(<Workbench work={work} />, isOfficeDark());
}

start().catch((error: unknown) => {
  globalThis.reportError(error);
  const reload = (): void => window.location.reload();
  show(<FailureMessage failure={describeUnexpected(error)} onRetry={reload} />);
});
