import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { loadConfig } from '#platform'
import { Failure } from '../failure.js'
import { afterFailedStart, Run } from '../start/run.js'
import { say, stopOnSignals } from '../start/start.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** `dev`: as `start`, but compiles on every change and starts API and worker again; Vite serves the web. */
export function registerDev(program: Command): void {
  program
    .command('dev')
    .description('as start, with reload: compiles on change, restarts API and worker, Vite serves the web')
    .action(async () => {
      const run = new Run(loadConfig(), 'dev', 'terminal', say)
      const tools: ChildProcess[] = []
      stopOnSignals(run, () => {
        for (const tool of tools) tool.kill('SIGTERM')
      })
      try {
        await run.openDatabase()
        tools.push(await compileOnChange(() => run.restartProcesses()))
        await run.openProcesses()
        if (existsSync(`${root}apps/web/vite.config.ts`)) tools.push(serveWeb(run.address.url))
      } catch (error) {
        const sentence = await afterFailedStart(run, error)
        for (const tool of tools) tool.kill('SIGTERM')
        if (sentence) process.stderr.write(`${sentence}\n`)
        process.exit(sentence ? 1 : 0)
      }
      say(`The API answers at ${run.address.url}; it starts again after every change that compiles.`)
    })
}

/** Runs the compiler in watch mode; answers it after the first good build, then calls `onBuilt` after each further one. */
function compileOnChange(onBuilt: () => Promise<void>): Promise<ChildProcess> {
  const compiler = spawn(
    process.execPath,
    ['node_modules/@nestjs/cli/bin/nest.js', 'build', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return new Promise((resolve, reject) => {
    let first = true
    compiler.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text)
      if (!/Found 0 errors/.test(text)) return
      if (first) resolve(compiler)
      else onBuilt().catch((error: Error) => say(`The processes did not start again: ${error.message}`))
      first = false
    })
    compiler.once('exit', (code) => reject(new Failure(`The compiler ended (code ${code}).`)))
  })
}

function serveWeb(api: string): ChildProcess {
  return spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'apps/web'], {
    cwd: root,
    env: { ...process.env, API_URL: api },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
