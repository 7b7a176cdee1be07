import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** Sample files are found beside the source that names them, not beside the bundle. */
const keepFolders: Plugin = {
  name: 'keep-folders',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))};${readFileSync(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/** Bundles what runs in a process of its own, so that it starts at once. */
export async function buildChild(outfile: string): Promise<void> {
  await build({
    entryPoints: ['test/fuzz/child.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    keepNames: true,
    logLevel: 'error',
    plugins: [keepFolders],
    outfile,
  });
}
