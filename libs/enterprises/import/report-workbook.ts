import type { DataSource } from 'typeorm'
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { Problem, type ProblemParams, textOf } from '#platform'
import type { ImportRun } from './import-run.entity.js'
import type { ImportSource } from './import-source.js'
import { inspectFile } from './inspect-file.js'
import { plainHeaders } from './map-columns.js'
import { readRows } from './read-rows.js'

/** Rows a workbook takes: it is built in memory. */
export const REPORT_ROWS = 20_000

const ADDED = { zh: ['导入结果', '问题说明'], en: ['Outcome of the import', 'What is wrong'] } as const
/** The columns a workbook of problems adds before the file's own; an import passes them over. */
export const ADDED_HEADERS: readonly string[] = [...ADDED.zh, ...ADDED.en]

const WORDS = {
  zh: { rejected: '未导入', duplicate: '重复', warning: '提醒', sheets: ['需要更正的行', '重复的行'], colon: '：', stop: '；' },
  en: {
    rejected: 'rejected',
    duplicate: 'duplicate',
    warning: 'warning',
    sheets: ['Rows to correct', 'Duplicates'],
    colon: ': ',
    stop: '; ',
  },
} as const
const COLOURS = { rejected: '#ffd9d3', warning: '#fff0c9', duplicate: '#e8ebea' } as const
const LONGEST_CELL = 32_000
/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

type Outcome = 'rejected' | 'duplicate' | 'warning'
interface Said {
  row: number
  outcome: Outcome
  column: string | null
  code: string
  params: ProblemParams
}

/**
 * The rows of a file an import had something to say about, as a workbook: outcome and reasons first, then the row as it
 * stands in the file with the wrong cells coloured. Corrected, it can be imported as it is. Duplicates are on a sheet of
 * their own, which an import does not read, as importing one would overwrite its first bearer.
 * @throws Problem refused `import.workbook-too-large` over 20 000 rows
 */
export async function reportWorkbook(
  dataSource: DataSource,
  run: ImportRun,
  source: ImportSource,
  language: 'zh' | 'en',
): Promise<Buffer> {
  const said = await saidOf(dataSource, run.id)
  const words = WORDS[language]
  const [wrong, repeated]: [SheetData, SheetData] = [[], []]
  let headers: string[] = []
  for await (const { row, cells } of readRows(source, await inspectFile(source), () => undefined)) {
    if (row === 0) {
      headers = plainHeaders(cells).map(clean)
      for (const sheet of [wrong, repeated])
        sheet.push([...ADDED[language], ...headers].map((value) => ({ value, fontWeight: 'bold' as const })))
      continue
    }
    const about = said.get(row)
    if (!about) continue
    const worst = (['rejected', 'warning', 'duplicate'] as const).find((each) =>
      about.some(({ outcome }) => outcome === each),
    ) as Outcome
    const reasons = about.map(
      ({ column, code, params }) => `${column ? `${column}${words.colon}` : ''}${textOf(code, params, language)}`,
    )
    const line: Cell[] = [
      { value: words[worst], type: String, backgroundColor: COLOURS[worst] },
      { value: clean(reasons.join(words.stop)), type: String, wrap: true },
      ...cells.map((text, index): Cell => {
        const one = about.find(({ column }) => column !== null && headers.indexOf(column) === index)
        if (!one && text === '') return null
        return { value: clean(text), type: String, ...(one ? { backgroundColor: COLOURS[one.outcome] } : {}) }
      }),
    ]
    ;(worst === 'duplicate' ? repeated : wrong).push(line)
  }
  const columns = [{ width: 12 }, { width: 60 }, ...headers.map(() => ({ width: 22 }))]
  return writeXlsxFile(
    [wrong, repeated].map((data, i) => ({ data, sheet: words.sheets[i] as string, columns, stickyRowsCount: 1 })),
  ).toBuffer()
}

async function saidOf(dataSource: DataSource, runId: string): Promise<Map<number, Said[]>> {
  const [{ total }] = await dataSource.query(
    `SELECT count(DISTINCT row_number)::int AS total FROM import_rejects WHERE run_id = $1`,
    [runId],
  )
  if (total > REPORT_ROWS) throw Problem.refused('import.workbook-too-large', { total, limit: REPORT_ROWS })
  const rows: Said[] = await dataSource.query(
    `SELECT row_number AS row, outcome, column_name AS column, code, params FROM import_rejects WHERE run_id = $1 ORDER BY row_number, id`,
    [runId],
  )
  const said = new Map<number, Said[]>()
  for (const each of rows) said.set(each.row, [...(said.get(each.row) ?? []), each])
  return said
}

const clean = (text: string) => text.slice(0, LONGEST_CELL).replace(UNSAYABLE, '')
