import { Command, CommanderError } from 'commander'
import { ConfigError } from '#platform'
import { registerDev } from './dev/dev.js'
import { Failure } from './failure.js'
import { registerMigrate } from './migrate/migrate.js'
import { registerSeed } from './seed/seed.js'
import { registerStart } from './start/start.js'

const program = new Command('miaopu').description('苗圃 Miaopu: start it, fill it, check it').exitOverride()
for (const register of [registerStart, registerDev, registerMigrate, registerSeed]) register(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode)
  if (!(error instanceof Failure || error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
