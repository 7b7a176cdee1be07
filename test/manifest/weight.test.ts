import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(__dirname, '../..');
const OUT = mkdtempSync(path.join(tmpdir(), 'weight-'));

/** What may be fetched before the first screen is there, packed, besides Microsoft's Office.js. */
const MOST_BYTES = 100_000;

beforeAll(() => {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--no-devtool', '--output-path', OUT];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ADDIN_URL: '', OFFICE_JS: '' },
  });
});

afterAll(() => rmSync(OUT, { recursive: true }));

const read = (name: string): Buffer => readFileSync(path.join(OUT, name));

/** The scripts of a page that are its own. */
function listScripts(page: string): readonly string[] {
  const sources = [
    ...read(page)
      .toString()
      .matchAll(/<script[^>]* src="?([^">\s]+)/g),
  ];
  return sources.map((match) => match[1] ?? '').filter((source) => !source.startsWith('https:'));
}

test.each(['taskpane.html', 'browser.html'])('the first screen of %s comes soon', (page) => {
  const weights = listScripts(page).map((name) => [name, gzipSync(read(name)).length] as const);
  expect(weights.length).toBeGreaterThan(0);
  const bytes = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expect({ bytes, weights, isLight: bytes <= MOST_BYTES }).toMatchObject({ isLight: true });
});

test('what formulas compute is not fetched before one is calculated', () => {
  expect(gzipSync(read('functions.js')).length).toBeLessThan(5000);
});
