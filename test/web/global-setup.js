import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import startDatabase from '../support/global-setup.js'

/** The database as for every other test, and the pages built from the sources as they are now, with React's own complaints left in. */
export default async function globalSetup() {
  const outDir = mkdtempSync(join(tmpdir(), 'miaopu-web-'))
  const root = join(import.meta.dirname, '../../apps/web')
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  process.env.MIAOPU_TEST_WEB = outDir
  await startDatabase()
}
