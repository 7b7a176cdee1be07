import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROWSER_POLICY } from '../../build/content-security-policy';
import { checkAddin } from '../../build/validation/check-addin';
import {
  elementsNamed,
  everyElement,
  readManifestTree,
} from '../../build/validation/manifest-tree';
import { resourcesOf } from '../../build/validation/resources';
import { filesOfFolder } from '../../build/validation/served-files';

const ROOT = path.resolve(__dirname, '../..');
const ADDIN_URL = 'https://may-chu.vi-du.vn:8443/binh-xet';
const OUT = mkdtempSync(path.join(tmpdir(), 'addin-'));
const PLAIN = path.join(OUT, 'plain');
const CLOSED = path.join(OUT, 'closed');

function build(folder: string, settings: Record<string, string>) {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'development', '--no-devtool', '--output-path', folder];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ADDIN_URL: '', OFFICE_JS: '', ...settings },
  });
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

beforeAll(() => {
  build(PLAIN, {});
  build(CLOSED, { ADDIN_URL: `${ADDIN_URL}/`, OFFICE_JS: 'bundled' });
});

afterAll(() => rmSync(OUT, { recursive: true }));

test.each([PLAIN, CLOSED])('what is built has no mistake: %s', (folder) => {
  expect(checkAddin(read(folder, 'manifest.xml'), filesOfFolder(folder))).toEqual([]);
});

test('every address leads to the given server', () => {
  const manifest = readManifestTree(read(CLOSED, 'manifest.xml'));
  const addresses = everyElement(manifest)
    .flatMap(({ attributes }) => attributes.get('DefaultValue') ?? [])
    .filter((value) => /^[a-z]+:/.test(value));
  expect(addresses).toHaveLength(
    3 + resourcesOf(manifest, 'bt:Images').length + resourcesOf(manifest, 'bt:Urls').length,
  );
  expect(addresses.filter((value) => !value.startsWith(`${ADDIN_URL}/`))).toEqual([]);
  const files = everyFile(CLOSED).filter((name) => !name.startsWith('office-js'));
  expect(files.filter((name) => read(CLOSED, name).includes('localhost:3000'))).toEqual([]);
});

const namedIn = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:src|href)="?([^">\s]+)/g)].map((match) => match[1] ?? '');

test('the folder serves from anywhere: pages name their files relative to themselves', () => {
  for (const page of ['taskpane.html', 'too-old.html', 'browser.html']) {
    const names = namedIn(read(CLOSED, page));
    expect(names.includes('office-js/office.js')).toBe(page !== 'browser.html');
    expect(names.filter((name) => filesOfFolder(CLOSED).read(name) === undefined)).toEqual([]);
    expect(names.filter((name) => name.startsWith('/'))).toEqual([]);
  }
});

test('for a closed network nothing is fetched from outside, and Office.js is unchanged', () => {
  for (const page of ['taskpane.html', 'too-old.html']) {
    expect(read(PLAIN, page)).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/');
    expect(read(CLOSED, page)).not.toContain('appsforoffice');
  }
  const copied = everyFile(path.join(CLOSED, 'office-js')).filter((name) => name.endsWith('.js'));
  const original = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
  expect(copied).toContain('excel-win32-16.01.js');
  for (const name of copied) {
    expect(read(path.join(CLOSED, 'office-js'), name)).toBe(read(original, name));
  }
  expect(everyFile(PLAIN).filter((name) => name.startsWith('office-js'))).toEqual([]);
});

test('the page for an old Excel says where else to work', () => {
  const html = read(CLOSED, 'too-old.html');
  expect(html).toContain(`>${ADDIN_URL}/browser.html</a`);
  expect(html).toContain('tdkt check');
  expect(html).toContain('<h1>Excel trên máy này quá cũ để mở ngăn Bình Xét</h1>');
});

test('the page without Excel knows nothing of Office, and connects to nothing', () => {
  const html = read(PLAIN, 'browser.html');
  expect(html).toContain(BROWSER_POLICY);
  expect(html).toContain('<noscript>Trang này cần JavaScript.');
  expect(BROWSER_POLICY).not.toMatch(/connect-src|https?:/);
  const scripts = namedIn(html).filter((name) => name.endsWith('.js'));
  expect(scripts).toEqual([expect.stringMatching(/^browser\./)]);
  for (const script of scripts)
    expect(read(PLAIN, script)).not.toMatch(/\bOffice\.(?:context|onReady)/);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(read(ROOT, 'package.json')) as { version: string };
  const [element] = elementsNamed(readManifestTree(read(PLAIN, 'manifest.xml')), 'Version');
  expect(element?.text).toBe(`${version}.0`);
});
