import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { compileForOldExcel } from '../../build/compile-for-old-excel';
import { elementsNamed, readManifestTree } from '../../build/validation/manifest-tree';

const ROOT = path.resolve(__dirname, '../..');
const script = (name: string) =>
  compileForOldExcel(readFileSync(path.join(ROOT, `src/taskpane/pages/${name}.ts`)));

/** An Excel that has ExcelApi up to 1.`minor`; null for a plain browser. */
function officeOf(minor: number | null) {
  return {
    onReady: (run?: (info: { host: string | null }) => void) =>
      run?.({ host: minor === null ? null : 'Excel' }),
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= (minor ?? 0),
      },
    },
  };
}

/** Where the script sends a pane that stands at taskpane.html?_host_Info=Excel. */
function leadsTo(office: object | undefined, webView: 'modern' | 'old'): string | undefined {
  let target: string | undefined;
  const window = {
    Office: office,
    location: { search: '?_host_Info=Excel', replace: (to: string) => void (target = to) },
  };
  const context = vm.createContext({ window });
  if (webView === 'old') vm.runInContext('delete Object.hasOwn', context);
  vm.runInContext(script('turn-away-old-excel'), context);
  return target;
}

const TOO_OLD = 'too-old.html?_host_Info=Excel';

test('an Excel with what the manifest demands is let in, one with less is not', () => {
  const manifest = readManifestTree(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
  const floor = elementsNamed(manifest, 'bt:Set')
    .find(({ attributes }) => attributes.get('Name') === 'ExcelApi')
    ?.attributes.get('MinVersion');
  const minor = Number(floor?.split('.')[1]);
  expect(leadsTo(officeOf(minor), 'modern')).toBeUndefined();
  expect(leadsTo(officeOf(minor + 1), 'modern')).toBeUndefined();
  expect(leadsTo(officeOf(minor - 1), 'modern')).toBe(TOO_OLD);
});

test('an old web view is turned away in any Excel', () => {
  expect(leadsTo(officeOf(17), 'old')).toBe(TOO_OLD);
  expect(leadsTo(undefined, 'old')).toBe(TOO_OLD);
});

test('a plain browser is let in, with Office.js or without', () => {
  expect(leadsTo(officeOf(null), 'modern')).toBeUndefined();
  expect(leadsTo(undefined, 'modern')).toBeUndefined();
});

test('the page for an old Excel answers Office, if it is there', () => {
  let answers = 0;
  const run = (window: object) => vm.runInNewContext(script('answer-office'), { window });
  run({ Office: { onReady: () => (answers += 1) } });
  run({});
  expect(answers).toBe(1);
});
