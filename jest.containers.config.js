import base from './jest.config.js';

const { globalSetup, globalTeardown, ...rest } = base;

/** The suite that needs a Docker engine; each file starts what it asks. */
export default {
  ...rest,
  testMatch: ['<rootDir>/tests/containers/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
