import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const NOTHING_FOUND =
  'There is no browser for the end-to-end tests: install Chrome, Chromium or Edge, or name one by CHROME_PATH.';

const PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    PROGRAMS.map((program) => path.join(process.env[folder] ?? 'C:/', program)),
  ),
};

/**
 * A Chromium to drive: the one that CHROME_PATH names, else an installed one, else the one that came
 * with the npm packages (Linux on x64). Throws with what to install when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const installed = INSTALLED[process.platform]?.find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NOTHING_FOUND);
  return unpackBrowser();
}

/**
 * Unpacked by ourselves, not by the package: that writes to a fixed place, where a second process finds
 * half a browser. The file appears under its name only when it is whole.
 */
async function unpackBrowser(): Promise<string> {
  const home = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  const manifest = readFileSync(path.join(home, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = path.resolve(home, '../../.cache');
  const browser = path.join(cache, `chromium-${version}`);
  if (existsSync(browser)) return browser;
  mkdirSync(cache, { recursive: true });
  const part = `${browser}.${process.pid}`;
  await pipeline(
    createReadStream(path.join(home, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  );
  renameSync(part, browser);
  return browser;
}
