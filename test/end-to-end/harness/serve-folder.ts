import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};

export type Served = {
  readonly origin: string;
  /** What a file weighs when it is sent packed, as servers do. */
  readonly packedSize: (address: string) => number;
  readonly stop: () => Promise<void>;
};

/** Serves a folder as any plain web server would. */
export async function serveFolder(folder: string): Promise<Served> {
  const read = (address: string): Buffer | null => {
    const name = path.join(
      folder,
      decodeURIComponent(new URL(address, 'http://localhost').pathname),
    );
    try {
      return readFileSync(name);
    } catch {
      return null;
    }
  };
  const server = createServer(({ url = '/' }, response) => {
    const content = read(url);
    const extension = path.extname(new URL(url, 'http://localhost').pathname);
    response.writeHead(content === null ? 404 : 200, {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    packedSize: (address) => gzipSync(read(address) ?? '', { level: 9 }).length,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
