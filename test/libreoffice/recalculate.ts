import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** When LibreOffice calculates the formulas of an .xlsx file that it opens. */
const RECALCULATE = { always: 0, never: 1 } as const;

/** Two minutes for a hundred small files; a program that hangs is to fail loudly. */
const LONGEST = 600_000;

/**
 * Opens files in LibreOffice, the program itself, and saves them as .xlsx again; by name. Throws when
 * the program is not there, fails, or leaves out a file.
 */
export function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
  when: keyof typeof RECALCULATE = 'always',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const [profile, given, saved] = ['profile', 'given', 'saved'].map((name) => join(folder, name));
    writeProfile(profile!, RECALCULATE[when]);
    mkdirSync(given!);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(given!, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    convert(pathToFileURL(profile!).href, saved!, paths);
    return new Map(
      [...files.keys()].map((name) => [name, readFileSync(join(saved!, `${name}.xlsx`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(profile: string, saved: string, paths: readonly string[]): void {
  const options = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved];
  try {
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...options, ...paths], {
      timeout: LONGEST,
      stdio: 'pipe',
    });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new Error('LibreOffice (soffice) is not installed: apt-get install libreoffice-calc');
  }
}

/** Without this LibreOffice shows what the file says that its formulas have given. */
function writeProfile(profile: string, mode: number): void {
  const path = '/org.openoffice.Office.Calc/Formula/Load';
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="${path}"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>
`,
  );
}
