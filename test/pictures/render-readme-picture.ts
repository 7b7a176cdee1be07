import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  writeVietnameseProfile(join(folder, 'profile'));
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
  copyFileSync(`${page}.png`, PICTURE);
  rmSync(folder, { recursive: true });
}

/** The reader's machine draws the decimal comma: here a Vietnamese one. */
function writeVietnameseProfile(profile: string): void {
  const setting =
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>';
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>`,
  );
}

void renderPicture();
