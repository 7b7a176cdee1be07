import { transformSync } from 'esbuild';

/** TypeScript to ES5. Fails on anything that cannot be said in ES5. */
export function compileForOldExcel(source: Buffer | string): string {
  return transformSync(source.toString(), { loader: 'ts', target: 'es5', minify: true }).code;
}
