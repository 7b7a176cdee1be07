import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { BROWSER_POLICY } from '../content-security-policy';

const PAGE = '/browser.html';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/** Threads do not inherit the policy of their page: it comes with every file. */
const SECURITY = {
  'Content-Security-Policy': `${BROWSER_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** Serves the files of a folder, for looking only; its address alone leads to the page. */
export function createStaticServer(folder: string): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
    const name = readName(request.url ?? '/');
    if (name === '/') return answer(response, 302, { Location: PAGE });
    const kind = name === null ? undefined : KINDS[path.extname(name)];
    if (name === null || kind === undefined) return answer(response, 404);
    readFile(path.join(folder, name)).then(
      (bytes) => answer(response, 200, { 'Content-Type': kind }, bytes),
      () => answer(response, 404),
    );
  });
}

/** Null for what is no plain path below the folder, on any system. */
function readName(address: string): string | null {
  const [encoded = ''] = address.split(/[?#]/, 1);
  try {
    const name = decodeURIComponent(encoded);
    const isPlain = name.startsWith('/') && !/[\\:\0]/.test(name);
    return isPlain && !name.split('/').some((part) => part.startsWith('.')) ? name : null;
  } catch {
    return null;
  }
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer,
): void {
  response.writeHead(status, { ...SECURITY, ...headers }).end(body);
}
