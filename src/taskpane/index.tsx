import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Step } from '../application/steps';
import { registerButtons } from '../commands/register-buttons';
import { paneText } from '../text/pane';
import { App } from './App';
import { Introduction } from './Introduction';
import { Paragraph } from './Paragraph';
import { Workbench } from './Workbench';

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
const show = (content: ReactNode): void => root.render(<App>{content}</App>);

async function start(): Promise<void> {
  show(<Paragraph>{paneText.purpose}</Paragraph>);
  // Excel waits for onReady.
  const info = await office?.onReady();
  if (!info?.host) return show(<Introduction />);
  try {
    await openWorkbench();
  } catch (error) {
    show(<Paragraph>{paneText.notLoaded}</Paragraph>);
    throw error;
  }
}

/** Everything that works on the workbook comes behind the first screen. */
async function openWorkbench(): Promise<void> {
  const [{ openExcelWorkbook }, { hasCustomFunctions }, { preparePaneWork }] = await Promise.all([
    import('../excel/excel-workbook'),
    import('../excel/abilities'),
    import('./pane-work'),
  ]);
  const surroundings = { hasFunctions: hasCustomFunctions(), now: () => new Date() };
  show(<Workbench work={preparePaneWork(openExcelWorkbook(), surroundings)} />);
}

void start();
