import { createRoot } from 'react-dom/client';
import { BrowserPane } from './browser/BrowserPane';
import { downloadBytes } from './browser/download-bytes';
import type { FileOpener } from './browser/file-in-hand';
import { App } from './frame/App';
import { loadLate } from './frame/load-late';

/** A thread for one file; it ends when nobody waits for that file any more. */
function startThread(signal: AbortSignal): Worker {
  const thread = new Worker(new URL('../xlsx/remote/file-worker.ts', import.meta.url));
  signal.addEventListener('abort', () => thread.terminate());
  return thread;
}

const opener: FileOpener = {
  openBytes: async (bytes, file, signal) => {
    const { openRemoteWorkbook } = await import('../xlsx/remote/remote-workbook');
    return openRemoteWorkbook(startThread(signal), bytes, file);
  },
  createBook: async (request, file, signal) => {
    const [{ createRemoteWorkbook }, { planPresetBook }] = await Promise.all([
      import('../xlsx/remote/remote-workbook'),
      import('./work/prepare-write'),
    ]);
    const plan = planPresetBook(request);
    return { ok: true, value: await createRemoteWorkbook(startThread(signal), plan, file) };
  },
};

/** The work on a file comes behind the first screen. */
const FileBench = loadLate(async () => (await import('./browser/FileBench')).FileBench);

const container = document.getElementById('root');
if (!container) throw new Error('browser.html has no #root element');
createRoot(container).render(
  <App>
    <BrowserPane
      opener={opener}
      download={downloadBytes}
      now={() => new Date()}
      Bench={FileBench}
    />
  </App>,
);
