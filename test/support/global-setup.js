import { loadTypeScript } from './typescript.js'

/**
 * One PostgreSQL for the whole run: the one TEST_DATABASE_URL names, or an embedded one in a temporary folder.
 * Plain JavaScript, because Jest loads it before it can load TypeScript as ESM. The first test file that asks
 * builds the run's template database (test/support/template.ts).
 */
export default async function globalSetup() {
  process.env.MIAOPU_TEST_TEMPLATE = `miaopu_template_${process.pid}`
  if (process.env.TEST_DATABASE_URL) {
    process.env.MIAOPU_TEST_SERVER = process.env.TEST_DATABASE_URL
    return
  }
  loadTypeScript()
  const { temporaryPostgres } = await import('../../apps/cli/src/start/embedded-postgres.ts')
  const server = await temporaryPostgres()
  process.env.MIAOPU_TEST_SERVER = server.url
  globalThis.__stopMiaopuTestServer = () => server.stop()
}
