import { createRoot } from 'react-dom/client';
import { registerButtons, type Step } from '../commands/register-buttons';
import { App } from './App';

async function openPaneAt(step: Step): Promise<void> {
  window.location.hash = step;
  await Office.addin.showAsTaskpane();
}

// Excel waits for onReady; in a plain browser without a network Office.js is simply absent.
if (typeof Office !== 'undefined') {
  registerButtons((name, run) => {
    Office.actions.associate(name, (press: Office.AddinCommands.Event) => void run(press));
  }, openPaneAt);
  void Office.onReady();
}

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no #root element');
createRoot(container).render(<App />);
