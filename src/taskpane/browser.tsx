import { createRoot } from 'react-dom/client';
import { BrowserPane } from './browser/BrowserPane';
import { downloadBytes } from './browser/download-bytes';
import type { FileOpener } from './browser/file-in-hand';
import { App } from './frame/App';
import { loadLate } from './parts/load-late';
import { keepLoaded } from './work/keep-loaded';

function startThread(): Worker {
  return new Worker(new URL('../xlsx/remote/file-worker.ts', import.meta.url));
}

/** A thread for one file; it ends when nobody waits for that file any more. */
function startStoppable(signal: AbortSignal): Worker {
  const thread = startThread();
  signal.addEventListener('abort', () => thread.terminate());
  return thread;
}

const opener: FileOpener = {
  openBytes: async (bytes, file, signal) => {
    const { openRemoteWorkbook } = await import('../xlsx/remote/remote-workbook');
    return openRemoteWorkbook(startStoppable(signal), bytes, file);
  },
  createBook: async (request, file, signal) => {
    const [{ createRemoteWorkbook }, { planPresetBook }] = await Promise.all([
      import('../xlsx/remote/remote-workbook'),
      import('./work/prepare-write'),
    ]);
    const plan = planPresetBook(request);
    return { ok: true, value: await createRemoteWorkbook(startStoppable(signal), plan, file) };
  },
  loadTools: keepLoaded(async () => {
    const [{ openFileWorker }, { packFiles }] = await Promise.all([
      import('../xlsx/remote/remote-files'),
      import('../xlsx/package/pack-files'),
    ]);
    return { ...openFileWorker(startThread), pack: packFiles };
  }),
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
