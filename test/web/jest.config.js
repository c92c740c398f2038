import { join } from 'node:path'
import everything from '../../jest.config.js'

/** The pages in a real Chromium against the real API. Chromium is looked for at CHROMIUM, else /usr/bin/chromium. */
export default {
  ...everything,
  rootDir: join(import.meta.dirname, '../..'),
  roots: ['<rootDir>/test/web'],
  // The look at every screen is a command of its own: npm run screenshots.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(process.env.SCREENSHOTS ? [] : ['every-screen'])],
  globalSetup: '<rootDir>/test/web/global-setup.js',
  globalTeardown: '<rootDir>/test/web/global-teardown.js',
  testTimeout: 60_000,
  maxWorkers: 1,
}
