import type { Command } from 'commander'
import { loadConfig } from '#platform'
import { withDatabase } from '../database.js'
import { prepareDatabase } from '../start/prepare.js'
import { checkServer } from '../start/server-check.js'

/** `migrate`: brings the database to this version. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version: migrations, queues and reference rows')
    .action(async () => {
      const { databaseUrl } = loadConfig()
      const report = async (url: string) => {
        const migrations = await prepareDatabase(url)
        process.stdout.write(migrations.length ? `Ran ${migrations.join(', ')}.\n` : 'The database is level with this version.\n')
      }
      if (!databaseUrl) return withDatabase('migrate', report)
      await checkServer(databaseUrl)
      return report(databaseUrl)
    })
}
