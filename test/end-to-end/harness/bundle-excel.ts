import path from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** What only Node has is not used in a page, and falls away. */
const WITHOUT_NODE: Plugin = {
  name: 'without-node',
  setup: (bundling) =>
    bundling.onResolve({ filter: /^node:/ }, ({ path: name }) => ({
      path: name,
      external: true,
      sideEffects: false,
    })),
};

let bundled: Promise<string> | null = null;

/** The emulated Excel as one script for a page. */
export function bundleExcel(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(__dirname, 'excel-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins: [WITHOUT_NODE],
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return bundled;
}
