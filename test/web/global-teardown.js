import { rmSync } from 'node:fs'
import stopDatabase from '../support/global-teardown.js'

export default async function globalTeardown() {
  await stopDatabase()
  rmSync(process.env.MIAOPU_TEST_WEB, { recursive: true, force: true })
}
