import type { Command } from 'commander'
import { checkInvariants, type Kind, Kinds, replayed, verifyLog } from '#cases'
import { Enterprise, FactSources, FactsService } from '#enterprises'
import { moneyInvariants, policyKinds } from '#policies'
import { tierKinds } from '#tiers'
import { withDatabase } from '../database.js'
import { withDataSource } from '../start/prepare.js'
import { verifyExportFile, writeExport } from './export-file.js'
import { printBroken, printFaults } from './print.js'

/** `verify-log`, `verify-export`, `invariants`, `replay`: whether the log and the cases are what they should be. */
export function registerAudit(program: Command): void {
  program
    .command('verify-log')
    .description('check the hash chain of every case and the seals; ends with 1 when anything was changed')
    .option('--export <file>', 'also write every move to a file that verify-export can check anywhere')
    .action(async ({ export: file }: { export?: string }) => {
      await withDatabase('verify-log', (url) =>
        withDataSource(url, async (dataSource) => {
          const { cases, moves, seals, faults } = await verifyLog(dataSource)
          printFaults(faults, `${moves} moves of ${cases} cases and ${seals} seals`)
          if (file) process.stdout.write(`${await writeExport(dataSource, file)} moves were written to ${file}.\n`)
        }),
      )
    })
  program
    .command('verify-export <file>')
    .description('check an export of the log without a database; ends with 1 when anything was changed')
    .action(async (file: string) => {
      const { cases, moves, faults } = await verifyExportFile(file)
      printFaults(faults, `${moves} moves of ${cases} cases`)
    })
  program
    .command('invariants')
    .description('check what must hold for every case and for the money; ends with 1 when something does not')
    .action(async () => {
      await withDatabase('invariants', (url) =>
        withDataSource(url, async (dataSource) => {
          const known = async () => {
            const rows = await dataSource.getRepository(Enterprise).find({ select: { id: true } })
            return new Set(rows.map(({ id }) => id))
          }
          printBroken(await checkInvariants(dataSource, allKinds(), known, moneyInvariants))
        }),
      )
    })
  program
    .command('replay')
    .description('follow the moves of every case through its chart; ends with 1 when one leads elsewhere')
    .action(async () => {
      await withDatabase('replay', (url) =>
        withDataSource(url, async (dataSource) => printBroken(await replayed(dataSource, allKinds()))),
      )
    })
}

/** Every kind of case there is; following moves asks for no facts. */
function allKinds(): Kinds {
  const kinds = new Kinds()
  for (const kind of tierKinds) kinds.register(kind)
  for (const kind of policyKinds(new FactsService(new FactSources()))) kinds.register(kind as Kind)
  return kinds
}
