import base from './jest.config.js';

const { globalSetup, globalTeardown, ...rest } = base;

/** The tests that need no database: they run anywhere, and on every version of Node that is supported. */
export default { ...rest, testMatch: ['<rootDir>/tests/units/**/*.test.ts'], maxWorkers: 2 };
