import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPresetBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { planNominations } from '../../src/application/sheets/plan-built-sheets';
import { computeResults } from '../../src/domain/results';
import { PRESETS } from '../../src/presets/preset';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { foundFromPlan } from '../support/found-from-plan';

const PICTURE = 'assets/readme/danh-sach-de-nghi.png';

/** Draws the README's picture: the first page of the sample's list, through LibreOffice and poppler. */
async function renderPicture(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  const list = join(folder, 'ds.xlsx');
  writeFileSync(list, await writeLists());
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

/** The lists of the sample alone. */
async function writeLists(): Promise<Uint8Array> {
  const preset = PRESETS[0];
  if (preset === undefined) throw new Error('no preset');
  const { contest } = checkWorkbook(foundFromPlan(createPresetBook(preset, 2025, true)), {
    allowMissing: false,
  });
  if (contest === null) throw new Error('the sample has errors');
  const { sheets } = planNominations(computeResults(contest), contest.information);
  return writeXlsxWorkbook({ title: '', sheets, active: 0 });
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
