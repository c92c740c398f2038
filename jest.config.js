/**
 * Pure tests, database tests, laws and journeys in one run. What takes its time runs by itself: the browser (`npm run
 * test:web`), and the built command opened and killed with whole real files, where they lie beside the repository (`npm run
 * test:long`).
 */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  roots: [
    '<rootDir>/libs',
    '<rootDir>/apps/api',
    '<rootDir>/apps/worker',
    '<rootDir>/apps/cli',
    '<rootDir>/seeds',
    '<rootDir>/migrations',
    '<rootDir>/test',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/web/', '/test/command/', 'real-files'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // Generous, for a machine that does other things besides: a test that hangs still ends.
  testTimeout: 90000,
  // One more than the two processors it is meant for: database tests wait as much as they compute.
  maxWorkers: 3,
}
