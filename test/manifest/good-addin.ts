import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from '../../build/content-security-policy';
import type { ServedFiles } from '../../build/validation/served-files';

const ROOT = path.resolve(__dirname, '../..');
const ICONS = 'assets/icons';

/** A manifest and the files served beside it, by path. */
export interface Addin {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, string | Buffer>;
}

/** The repository's manifest and icons, with a page and two functions small enough to read. */
export const GOOD_ADDIN: Addin = {
  manifest: readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
  files: new Map<string, string | Buffer>([
    ...readdirSync(path.join(ROOT, ICONS)).map(
      (name) => [`${ICONS}/${name}`, readFileSync(path.join(ROOT, ICONS, name))] as const,
    ),
    [
      'taskpane.html',
      `<!doctype html><html><head>
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy('https://appsforoffice.microsoft.com')}" />
        <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
        <script defer src="functions.js"></script><script defer src="pane.js"></script>
      </head><body></body></html>`,
    ],
    [
      'functions.js',
      `CustomFunctions.associate('XEPHANG', () => 1);
       CustomFunctions.associate('LYDO', function () {});`,
    ],
    ['functions.json', JSON.stringify({ functions: [{ id: 'XEPHANG' }, { id: 'LYDO' }] })],
    [
      'pane.js',
      `for (const name of ['check', 'results', 'nominate', 'travel']) Office.actions.associate(name, () => {});
       document.getElementById('root');`,
    ],
  ]),
};

export function servedFiles({ files }: Addin): ServedFiles {
  return {
    read(name) {
      const file = files.get(name);
      return file === undefined ? undefined : Buffer.from(file);
    },
  };
}

/** The add-in with one text of its manifest changed everywhere. */
export function withManifest(from: string, to: string): Addin {
  return { ...GOOD_ADDIN, manifest: changed(GOOD_ADDIN.manifest, from, to) };
}

/** The add-in with one text of one file changed. */
export function withFile(name: string, from: string, to: string): Addin {
  const file = GOOD_ADDIN.files.get(name);
  if (typeof file !== 'string') throw new Error(`no text file ${name}`);
  return withFiles([name, changed(file, from, to)]);
}

/** The add-in with files added or replaced; without those that are undefined. */
export function withFiles(...changes: (readonly [string, string | Buffer | undefined])[]): Addin {
  const files = new Map(GOOD_ADDIN.files);
  for (const [name, file] of changes) {
    if (file === undefined) files.delete(name);
    else files.set(name, file);
  }
  return { ...GOOD_ADDIN, files };
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not there to be changed: ${from}`);
  return text.replaceAll(from, () => to);
}
