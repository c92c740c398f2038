import type { Command } from 'commander'
import { loadConfig } from '#platform'
import { seedDemo } from '#seeds'
import { withDatabase } from '../database.js'
import { prepareDatabase } from '../start/prepare.js'

/** `seed [--demo]`: the reference rows, and the demo world when asked. Repeatable. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('load the reference rows; running it again changes nothing')
    .option('--demo', 'also the fictional demo world')
    .action(async ({ demo }: { demo?: boolean }) => {
      await withDatabase('seed', async (url) => {
        await prepareDatabase(url)
        if (demo) await seedDemo(url, loadConfig())
      })
      process.stdout.write(`The reference rows${demo ? ' and the demo world are' : ' are'} in the database.\n`)
    })
}
