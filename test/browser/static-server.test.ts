import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../build/browser/listen';
import { createStaticServer } from '../../build/browser/static-server';

const OUT = mkdtempSync(path.join(tmpdir(), 'pane-'));
const FOLDER = path.join(OUT, 'dist');
const server = createStaticServer(FOLDER);
const other = createStaticServer(FOLDER);
let port = 0;

beforeAll(async () => {
  mkdirSync(path.join(FOLDER, 'assets'), { recursive: true });
  writeFileSync(path.join(FOLDER, 'browser.html'), '<!doctype html>');
  writeFileSync(path.join(FOLDER, 'browser.1.js'), '0;');
  writeFileSync(path.join(FOLDER, 'assets', 'a b.png'), 'png');
  writeFileSync(path.join(FOLDER, '.secret.json'), '{}');
  writeFileSync(path.join(OUT, 'outside.json'), '{}');
  port = await listen(server, 3101);
});

afterAll(() => {
  server.close();
  other.close();
  rmSync(OUT, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** The path goes out as it is: clients that tidy it would hide what the server does with it. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path: target, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the address alone leads to the page', async () => {
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/browser.html' } });
});

test.each([
  ['/browser.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/browser.html?a=1', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/browser.1.js', 'text/javascript; charset=utf-8', '0;'],
  ['/assets/a%20b.png', 'image/png', 'png'],
])('%s is served as %s', async (target, kind, body) => {
  const answer = await ask(target);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers['content-type']).toBe(kind);
});

test.each(['/browser.html', '/browser.1.js', '/nothing.js'])(
  'no other page may frame %s, and it connects to nothing',
  async (target) => {
    const { headers } = await ask(target);
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/connect-src|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  },
);

test.each([
  '/nothing.js',
  '/assets',
  '/../outside.json',
  '/assets/../../outside.json',
  '/%2e%2e/outside.json',
  '/..%2foutside.json',
  '/..%5coutside.json',
  '//../outside.json',
  '/.secret.json',
  '/browser.html%00.png',
  '/%',
])('%s is not served', async (target) => {
  expect(await ask(target)).toMatchObject({ status: 404, body: '' });
});

test('nothing is sent to it', async () => {
  expect(await ask('/browser.html', 'POST')).toMatchObject({ status: 405 });
});

test('where a port is taken, the next one is', async () => {
  expect(await listen(other, port)).toBeGreaterThan(port);
});
