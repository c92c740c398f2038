import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Clock, type Config, loadConfig } from '#platform'
import { demoLogins } from '#seeds'
import { afterFailedStart, Run } from './run.js'

/** `start`: the database, the API with the web, and the worker, until Ctrl-C. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description('start the database, the API with the web, and the worker; Ctrl-C stops them')
    .action(async () => {
      const config = loadConfig()
      const started = Clock.ticks()
      const run = new Run(config, 'start', config.mode === 'production' ? 'terminal' : 'files', say)
      stopOnSignals(run)
      try {
        await run.openDatabase()
        await run.openProcesses()
      } catch (error) {
        const sentence = await afterFailedStart(run, error)
        if (sentence) process.stderr.write(`${sentence}\n`)
        process.exit(sentence ? 1 : 0)
      }
      process.stdout.write(welcome(run, config, Clock.ticks() - started))
    })
}

/** Prints one line of news. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The first signal stops the run in order and ends with 0; a second one stops at once. */
export function stopOnSignals(run: Run, alsoStop: () => void = () => undefined): void {
  let asked = false
  const onSignal = () => {
    if (asked) {
      say('Stopping at once; the next start recovers.')
      run.force()
      process.exit(130)
    }
    asked = true
    say('Stopping … (Ctrl-C again stops at once)')
    alsoStop()
    run.stop().then(
      () => {
        say('Stopped.')
        process.exit(0)
      },
      (error) => {
        process.stderr.write(`${error.message}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  // The terminal may be gone before this process is.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** What is printed when everything is ready: address, demo logins, where the data lies. */
export function welcome(run: Pick<Run, 'address' | 'folder' | 'cluster' | 'took'>, config: Config, milliseconds: number): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  const steps = Object.entries(run.took).map(([name, ms]) => `${name} ${seconds(ms)}`)
  const data = resolve(config.dataDir)
  const lines = [
    '',
    `苗圃 Miaopu is ready after ${seconds(milliseconds)} s (${steps.join(', ')}).`,
    '',
    `  Address   ${config.publicUrl ?? run.address.url}`,
    `  API       ${run.address.url}/api/docs`,
    `  Data      ${data}${run.cluster && !run.cluster.startsWith(data) ? ` (database in ${run.cluster})` : ''}`,
  ]
  if (config.mode !== 'production') lines.push(`  Logs      ${run.folder.logs}`)
  if (config.demo && demoLogins.length) {
    lines.push('', '  Demo logins')
    for (const { login, password, who } of demoLogins) lines.push(`    ${login.padEnd(12)} ${password.padEnd(20)} ${who}`)
  }
  return `${[...lines, '', 'Ctrl-C stops everything; the data stay.', ''].join('\n')}`
}
