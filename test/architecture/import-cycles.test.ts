import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findImportCycles, listImports } from './import-cycles';
import type { Sources } from './import-cycles';

const ROOT = join(__dirname, '../..');

function readSources(): Sources {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

describe('imports of files', () => {
  const sources = readSources();

  test('no file imports itself by way of others', () => {
    expect(findImportCycles(sources)).toEqual([]);
  });

  test('every import within src leads to a file that was read', () => {
    expect(listImports(sources, 'src/cli/main.ts')).toEqual([
      'src/cli/run.ts',
      'src/cli/watch-process.ts',
    ]);
    expect(listImports(sources, 'src/taskpane/browser.tsx')).toContain(
      'src/taskpane/browser/BrowserPane.tsx',
    );
  });

  test.each([
    ['by value', "import { run } from './run';"],
    ['by type', "import type { Streams } from './run';"],
    ['by what is exported again', "export { run } from './run';"],
  ])('one that does is found %s', (_, text) => {
    expect(findImportCycles(plant(text))).toEqual([
      ['src/cli/run.ts', 'src/cli/create-program.ts', 'src/cli/run.ts'],
    ]);
  });

  test('one that does is found by way of a third', () => {
    expect(findImportCycles(plant("import { third } from './commands/third';"))).toEqual([
      [
        'src/cli/run.ts',
        'src/cli/create-program.ts',
        'src/cli/commands/third.ts',
        'src/cli/run.ts',
      ],
    ]);
  });

  test('what is loaded at run time makes none', () => {
    expect(findImportCycles(plant("export const load = () => import('./run');"))).toEqual([]);
  });
});

/** A file that another imports, which holds this text. */
function plant(text: string): Sources {
  return new Map([
    ['src/cli/run.ts', "import { createProgram } from './create-program';"],
    ['src/cli/create-program.ts', text],
    ['src/cli/commands/third.ts', "import type { Streams } from '../run';"],
  ]);
}
