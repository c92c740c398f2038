import { Command, CommanderError } from 'commander'
import { registerAudit } from './audit/audit.js'
import { registerBench } from './bench/bench.js'
import { registerDev } from './dev/dev.js'
import { registerEvaluate } from './evaluate/evaluate.js'
import { sentenceOf } from './failure.js'
import { registerGenerate } from './generate/generate.js'
import { registerImport } from './import/import.js'
import { registerMigrate } from './migrate/migrate.js'
import { registerPeople } from './people/people.js'
import { registerSeed } from './seed/seed.js'
import { registerStart } from './start/start.js'

/** Every command, in the order in which the help shows them. */
const commands = [
  registerStart,
  registerDev,
  registerMigrate,
  registerSeed,
  registerPeople,
  registerImport,
  registerAudit,
  registerEvaluate,
  registerGenerate,
  registerBench,
]

const program = new Command('miaopu').description('苗圃 Miaopu: start it, fill it, check it').exitOverride()
for (const register of commands) register(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode)
  const sentence = sentenceOf(error)
  if (!sentence) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
