import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
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

/** Any plain web server, which adds nothing of its own to the files. */
export function createPlainServer(folder: string): Server {
  return createServer(({ url = '/' }, response) => {
    const content = readAddress(folder, url);
    const extension = path.extname(new URL(url, 'http://localhost').pathname);
    response.writeHead(content === null ? 404 : 200, {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    });
    response.end(content);
  });
}

/** Lets a server serve a folder at any free port. */
export async function serveFolder(
  folder: string,
  create: (folder: string) => Server,
): Promise<Served> {
  const server = create(folder);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    packedSize: (address) => gzipSync(readAddress(folder, address) ?? '', { level: 9 }).length,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readAddress(folder: string, address: string): Buffer | null {
  const { pathname } = new URL(address, 'http://localhost');
  try {
    return readFileSync(path.join(folder, decodeURIComponent(pathname)));
  } catch {
    return null;
  }
}
