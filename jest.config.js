export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Its ES modules import JSON in a way that Jest warns of at every use; the same code as CommonJS does not.
    '^libphonenumber-js$': '<rootDir>/node_modules/libphonenumber-js/index.cjs',
    '^libphonenumber-js/max$': '<rootDir>/node_modules/libphonenumber-js/max/index.cjs',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/containers/'],
  globalSetup: '<rootDir>/tests/support/globalSetup.js',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.js',
  // One database serves the whole run; files take turns, so that no test sees another's data.
  maxWorkers: 1,
  // A process of its own, which is begun anew where it has grown: modules of each file stay in memory, and a run that
  // comes near its end with 4 GB spends most of its time in looking for what could be freed.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/tests/support/lineReporter.js'],
};
