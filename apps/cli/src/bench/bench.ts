import type { Command } from 'commander'
import { Failure } from '../failure.js'
import { batchBench } from './batch-bench.js'
import { deskBench } from './desk-bench.js'
import { importBench } from './import-bench.js'
import { scanBench } from './scan-bench.js'
import { worklistBench } from './worklist-bench.js'

/** Every bench by its word; each prints its ratio to the floor and sets the exit code when it misses its limit. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  desk: deskBench,
  batch: batchBench,
  worklist: worklistBench,
  import: importBench,
  scan: scanBench,
}

/** `bench WORD`: measures one thing against its floor. */
export function registerBench(program: Command): void {
  program
    .command('bench <what>')
    .description(`measure against the floor: ${Object.keys(benches).join(', ')}`)
    .action(async (what: string) => {
      const bench = benches[what]
      if (!bench) throw new Failure(`There is no bench ${what}; there are ${Object.keys(benches).join(', ')}.`)
      await bench()
    })
}
