/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // Run by `npm run test:libreoffice`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/libreoffice/'],
  // All cores: Jest leaves one idle, half of a machine that has two.
  maxWorkers: '100%',
  // Jest keeps something of every file of tests alive, and follows all of them at every promise: a
  // worker grows slower by the file (twice after a hundred) until a fresh one takes its place.
  workerIdleMemoryLimit: '700MB',
  // Only against tests that hang: no test is to fail because the machine is busy.
  testTimeout: 1_200_000,
  globalSetup: '<rootDir>/test/end-to-end/harness/make-shared-folder.ts',
  globalTeardown: '<rootDir>/test/end-to-end/harness/remove-shared-folder.ts',
  setupFiles: ['<rootDir>/test/support/browser-globals.js'],
  transform: { '\\.(m?js|tsx?)$': '<rootDir>/test/support/esbuild-transformer.js' },
  // Published as ES modules only; everything else in node_modules runs as it is.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|@noble)/)'],
};
