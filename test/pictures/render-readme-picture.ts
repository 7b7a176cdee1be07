import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run';

const PICTURE = 'assets/readme/danh-sach-de-nghi.png';

/** Draws the README's picture: the first page of the sample's list, through LibreOffice and poppler. */
async function renderPicture(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  const quiet = { stdout: () => undefined, stderr: () => undefined };
  const book = join(folder, 'so.xlsx');
  const list = join(folder, 'ds.xlsx');
  await runCommandLine(['new', book, '--sample'], quiet);
  await runCommandLine(['nominate', book, '--out', list], quiet);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, list]);
  const page = join(folder, 'page');
  execFileSync('pdftoppm', [
    '-r',
    '100',
    '-f',
    '1',
    '-l',
    '1',
    '-png',
    '-singlefile',
    join(folder, 'ds.pdf'),
    page,
  ]);
  renameSync(`${page}.png`, PICTURE);
  rmSync(folder, { recursive: true });
}

void renderPicture();
