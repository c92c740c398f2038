import type { Command } from 'commander'
import { EnterprisePlan } from '#enterprises'
import { type ImportFlags, importFile, withImportOptions } from './import-command.js'

/** `import enterprises FILE`: CSV (UTF-8 or GB18030, .gz too) or .xlsx into the register; later kinds stand beside it. */
export function registerImport(program: Command): void {
  const group = program.command('import').description('import files into the register; repeating an import changes nothing')
  withImportOptions(group.command('enterprises').argument('<file>', 'CSV (UTF-8, GB18030/GBK; .gz too) or .xlsx'))
    .description('enterprises, by their unified social credit codes')
    .option('--outside', 'the enterprises lie outside the zone (prospects), unless a row says otherwise')
    .action(async (file: string, flags: ImportFlags) => {
      await importFile(file, flags, (dataSource) => new EnterprisePlan(dataSource))
    })
}
