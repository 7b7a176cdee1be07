import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { BrowserPane } from '../../../src/taskpane/browser/BrowserPane';
import { FileBench } from '../../../src/taskpane/browser/FileBench';
import type { FileBenchProps } from '../../../src/taskpane/browser/file-bench-props';
import type { FileOpener } from '../../../src/taskpane/browser/file-in-hand';
import { App } from '../../../src/taskpane/frame/App';
import { planPresetBook } from '../../../src/taskpane/work/prepare-write';
import { packFiles } from '../../../src/xlsx/package/pack-files';
import { openFileWorker } from '../../../src/xlsx/remote/remote-files';
import { createRemoteWorkbook, openRemoteWorkbook } from '../../../src/xlsx/remote/remote-workbook';
import type { Thread } from '../../../src/xlsx/remote/endpoint';
import { endThreads, startThread } from '../../xlsx/remote/start-thread';

/** Nothing is laid out here: a grid of 600 × 300 pixels shows some rows and columns, and scrolls. */
function layOut(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, get: () => 600 },
    clientHeight: { configurable: true, get: () => 300 },
    scrollWidth: { configurable: true, get: () => 100_000 },
    scrollHeight: { configurable: true, get: () => 100_000 },
  });
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: unknown): void {
    const { top, left } = to as ScrollToOptions;
    if (top !== undefined) this.scrollTop = top;
    if (left !== undefined) this.scrollLeft = left;
    // Told of afterwards, as by a browser.
    queueMicrotask(() => fireEvent.scroll(this));
  };
}

function startStoppable(signal: AbortSignal): Thread {
  const thread = startThread();
  signal.addEventListener('abort', () => thread.terminate());
  return thread;
}

const opener: FileOpener = {
  openBytes: (bytes, file, signal) => openRemoteWorkbook(startStoppable(signal), bytes, file),
  createBook: async (request, file, signal) => ({
    ok: true,
    value: await createRemoteWorkbook(startStoppable(signal), planPresetBook(request), file),
  }),
  loadTools: async () => ({ ...openFileWorker(startThread), pack: packFiles }),
};

export type Saved = { readonly name: string; readonly bytes: Uint8Array };

/** The page without Excel as its entry joins it; threads are lines within this one. */
export function openBrowserPane(
  changes: Partial<FileOpener> = {},
  Bench: ComponentType<FileBenchProps> = FileBench,
): readonly Saved[] {
  layOut();
  window.sessionStorage.clear();
  window.location.hash = '';
  return showPane(changes, Bench);
}

/** The page is loaded again: of what it held only what is kept is left. */
export function reloadBrowserPane(): void {
  closeBrowserPane();
  showPane();
}

function showPane(
  changes: Partial<FileOpener> = {},
  Bench: ComponentType<FileBenchProps> = FileBench,
): readonly Saved[] {
  const saved: Saved[] = [];
  render(
    <App>
      <BrowserPane
        opener={{ ...opener, ...changes }}
        download={(name, bytes) => saved.push({ name, bytes })}
        now={() => new Date(2026, 4, 7, 12, 30)}
        Bench={Bench}
      />
    </App>,
  );
  return saved;
}

export function closeBrowserPane(): void {
  cleanup();
  endThreads();
}

export function fileOf(content: Uint8Array | string, name: string): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([new Uint8Array(bytes)], name);
  // The files of jsdom cannot be read so.
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}

export function dropFiles(...files: readonly File[]): void {
  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } });
}

const STEPS = /^(Bắt đầu|Kiểm tra|Kết quả|Đề nghị|Gửi & gộp)$/;

/** Drops one file, and waits until it is open and the screen of a step stands there. */
export async function openFile(bytes: Uint8Array, name: string): Promise<void> {
  dropFiles(fileOf(bytes, name));
  await waitFor(() => {
    expect(screen.getByRole('heading', { name })).toBeTruthy();
    expect(screen.getByRole('region', { name: STEPS })).toBeTruthy();
    expect(screen.queryByRole('progressbar', { name: /^Đang/ })).toBeNull();
  });
}
