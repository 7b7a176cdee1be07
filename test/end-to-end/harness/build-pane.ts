import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SHARED_FOLDER } from './make-shared-folder';

const ROOT = path.resolve(__dirname, '../../..');

/** Where the pages take Office.js from, as the setting OFFICE_JS says it. */
export type OfficeJs = 'bundled' | 'cdn';

/**
 * The folder with the pane as it is delivered. Whoever asks first in a run of tests builds it, all others
 * wait for it.
 */
export async function buildPane(officeJs: OfficeJs): Promise<string> {
  const shared = process.env[SHARED_FOLDER];
  if (shared === undefined) throw new Error('nobody has made the shared folder');
  const folder = path.join(shared, officeJs);
  const built = `${folder}.built`;
  const failed = `${folder}.failed`;
  if (takeTurn(folder)) {
    try {
      await runWebpack(folder, officeJs);
      writeFileSync(built, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(built)) {
    if (existsSync(failed)) throw new Error('the pane could not be built: see the other suite');
    await wait(100);
  }
  return folder;
}

/** Of all who make the folder at once, one succeeds. */
function takeTurn(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function runWebpack(folder: string, officeJs: OfficeJs): Promise<void> {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--no-devtool', '--output-path', folder];
  const env = { ...process.env, NODE_ENV: 'production', ADDIN_URL: '', OFFICE_JS: officeJs };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
}
