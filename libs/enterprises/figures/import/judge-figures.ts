import { Problem } from '#platform'
import type { Entry, Judge, Judged, Remark } from '../../import/import-plan.js'
import { cleanName, nameKey } from '../../naming.js'
import { judgeUscc } from '../../uscc.js'
import type { Metric } from '../metric.entity.js'
import { PERIOD_FORMS, type Period, readPeriod } from '../periods.js'
import { readValue } from '../read-value.js'
import type { FigureMap } from './figure-map.js'

/** One row of a figures file: an enterprise, a period, and what the row tells of it. */
export interface FiguresRow extends Period {
  /** Null: the file does not tell one. */
  uscc: string | null
  /** Six digits. */
  stock: string | null
  name: string | null
  /** In each metric's unit. */
  figures: { metric: string; number: string | null; word: string | null }[]
}

/** Without these nobody can tell whom and when a row is about. */
const IDENTIFYING = new Set(['uscc', 'stock', 'period'])
const ABSENT = new Set(['N/A', 'NA', '-', '--', '/', '无', 'NULL', '#N/A'])

/**
 * Judges rows of a figures file. Enterprise and period must be told; a cell that cannot be read is left out with a
 * warning, and the row's other figures are taken.
 */
export function figuresJudge(
  map: FigureMap,
  metrics: ReadonlyMap<string, Metric>,
  given: { period?: string; today: string },
): Judge<FiguresRow> {
  const givenPeriod = given.period === undefined ? undefined : readPeriod(map.periodKind, given.period)
  if (given.period !== undefined && !givenPeriod) {
    const params = { metric: map.title, metricEn: map.titleEn, period: given.period, form: PERIOD_FORMS[map.periodKind] }
    throw Problem.invalid('figures.period-wrong', params)
  }
  return {
    judge: (entry) => judge(entry, map, metrics, { period: givenPeriod, today: given.today }),
    identity: (row) => (row.name ? nameKey(row.name) : ''),
    duplicate: (row, { line }) => ({
      field: 'period',
      value: row.period,
      code: 'figures.import-twice',
      params: { enterprise: row.uscc ?? row.stock, period: row.period, line },
    }),
  }
}

function judge(
  entry: Entry,
  map: FigureMap,
  metrics: ReadonlyMap<string, Metric>,
  given: { period?: Period; today: string },
): Judged<FiguresRow> {
  const reasons: Remark[] = []
  const warnings: Remark[] = []
  const cells = readable(entry.cells, (field, remark) => (IDENTIFYING.has(field) ? reasons : warnings).push(remark))
  const uscc = codeOf(cells.uscc, (remark) => (cells.stock ? warnings : reasons).push(remark))
  const stock = told(cells.stock)?.padStart(6, '0') ?? null
  if (stock && !/^\d{6}$/.test(stock)) reasons.push({ field: 'stock', value: cells.stock, code: 'figures.stock-code' })
  if (!uscc && !stock && reasons.length === 0) reasons.push({ field: 'uscc', code: 'figures.enterprise-untold' })
  const period = cells.period ? readPeriod(map.periodKind, cells.period) : given.period
  if (!period) {
    const params = { metric: map.title, metricEn: map.titleEn, period: cells.period ?? '', form: PERIOD_FORMS[map.periodKind] }
    reasons.push({ field: 'period', value: cells.period, code: 'figures.period-wrong', params })
  } else if (period.endsOn > given.today)
    reasons.push({ field: 'period', value: cells.period, code: 'figures.period-ahead', params: { period: period.period } })
  if (reasons.length || !period) return { ok: false, reasons }
  const figures = map.columns.flatMap(({ metric: code, unit }) => {
    const cell = told(cells[code])
    const metric = metrics.get(code)
    if (cell === undefined || !metric) return []
    const read = readValue(metric, cell, unit)
    if (read.ok) return [{ metric: code, ...read.value }]
    warnings.push({ field: code, value: cell, code: read.fault.code, params: read.fault.params })
    return []
  })
  const row = { uscc, stock, name: cleanName(told(cells.name) ?? '').slice(0, 200) || null, ...period, figures }
  return { ok: true, row, key: `${uscc ?? stock} ${period.period}`, warnings }
}

/** The cells whose bytes the file's encoding knows; of each other one is remarked. */
function readable(cells: Entry['cells'], remark: (field: string, remark: Remark) => void): Entry['cells'] {
  const broken = Object.entries(cells).filter(([, value]) => value.includes('\ufffd'))
  if (broken.length === 0) return cells
  for (const [field, value] of broken) {
    const position = [...value.slice(0, value.indexOf('\ufffd'))].length + 1
    remark(field, { field, value, code: 'import.broken-bytes', params: { position } })
  }
  const out = new Set(broken.map(([field]) => field))
  return Object.fromEntries(Object.entries(cells).filter(([field]) => !out.has(field)))
}

/** The cell, unless it says that nothing is known. */
function told(cell: string | undefined): string | undefined {
  return cell === undefined || ABSENT.has(cell.toUpperCase()) ? undefined : cell
}

function codeOf(cell: string | undefined, remark: (remark: Remark) => void): string | null {
  const given = told(cell)
  if (given === undefined) return null
  const judged = judgeUscc(given)
  if (judged.ok) return judged.uscc
  remark({ field: 'uscc', value: given, ...judged.fault })
  return null
}
