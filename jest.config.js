/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/test/support/browser-globals.js'],
  transform: { '\\.(m?js|tsx?)$': '<rootDir>/test/support/esbuild-transformer.js' },
  // Published as ES modules only; everything else in node_modules runs as it is.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|@noble)/)'],
};
