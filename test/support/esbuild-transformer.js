const path = require('node:path');
const esbuild = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' };

module.exports = {
  process(source, file) {
    return esbuild.transformSync(source, {
      loader: LOADERS[path.extname(file)] ?? 'js',
      format: 'cjs',
      // Jest's own modules know require alone.
      supported: { 'dynamic-import': false },
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
    });
  },
};
