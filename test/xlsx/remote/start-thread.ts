import { MessageChannel } from 'node:worker_threads';
import type { Endpoint, Thread } from '../../../src/xlsx/remote/endpoint';
import { serveFile } from '../../../src/xlsx/remote/serve-file';

const open = new Set<Thread>();

/** What a worker is to the page, over a genuine line on which everything is copied; all on one thread. */
export function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  serveFile(port2 as unknown as Endpoint);
  const here = port1 as unknown as Endpoint;
  const thread: Thread = {
    postMessage: (message, transfer) => here.postMessage(message, transfer),
    addEventListener: (kind, listener) => here.addEventListener(kind, listener),
    terminate: () => port1.close(),
  };
  open.add(thread);
  return thread;
}

/** An open line would keep the test running. */
export function endThreads(): void {
  for (const thread of open) thread.terminate();
  open.clear();
}
