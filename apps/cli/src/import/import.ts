import type { Command } from 'commander'
import { EnterprisePlan, FigurePlan, figureMap, figureMaps } from '#enterprises'
import { type ImportFlags, importFile, withColumnOption, withImportOptions } from './import-command.js'

const FILE = 'CSV (UTF-8, GB18030/GBK; .gz too) or .xlsx'

/** `import enterprises FILE` and `import figures FILE --map NAME`: CSV (UTF-8 or GB18030, .gz too) or .xlsx into the register. */
export function registerImport(program: Command): void {
  const group = program.command('import').description('import files into the register; repeating an import changes nothing')
  withColumnOption(withImportOptions(group.command('enterprises').argument('<file>', FILE)))
    .description('enterprises, by their unified social credit codes')
    .option('--outside', 'the enterprises lie outside the zone (prospects), unless a row says otherwise')
    .action(async (file: string, flags: ImportFlags) => {
      await importFile(file, flags, (dataSource) => new EnterprisePlan(dataSource))
    })
  withImportOptions(group.command('figures').argument('<file>', FILE))
    .description('figures of enterprises, matched by credit code or stock code; unknown ones are entered outside the zone')
    .requiredOption(
      '--map <name>',
      `what the columns mean: ${figureMaps()
        .map(({ name }) => name)
        .join(', ')}`,
    )
    .option('--period <period>', 'the period of every row (2025, 2026Q1), when the file has no such column')
    .action(async (file: string, { map, ...flags }: Omit<ImportFlags, 'map'> & { map: string }) => {
      await importFile(file, { ...flags, figureMap: map }, (source) => new FigurePlan(source, figureMap(map), flags.period))
    })
}
