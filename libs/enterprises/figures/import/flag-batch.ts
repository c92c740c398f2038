import type { TxCtx } from '#platform'
import type { Remark } from '../../import/import-plan.js'
import { canMatter, flaggedWith, flagsOf, type NumberAt } from '../implausible.js'
import type { Metric } from '../metric.entity.js'
import { yearAfter } from '../periods.js'
import type { FiguresRow } from './judge-figures.js'

/**
 * Remarks on every figure of the batch that deserves a second look, judged by what the register holds now. A jump
 * shows once its second year is there, whichever of the two came first.
 */
export async function flagBatch(
  tx: TxCtx,
  rows: readonly FiguresRow[],
  enterprises: readonly (string | undefined)[],
  metrics: ReadonlyMap<string, Metric>,
  remark: (index: number, remark: Remark) => void,
): Promise<void> {
  const watched = new Set([...metrics.values()].filter(canMatter).map(({ code }) => code))
  const numbers = await numbersOf(tx, rows, enterprises, [...watched])
  const inBatch = new Set(rows.map(({ period }, at) => `${enterprises[at]} ${period}`))
  for (const [at, row] of rows.entries()) {
    const enterprise = enterprises[at]
    if (!enterprise) continue
    const numberAt: NumberAt = (code, period) => numbers.get(`${enterprise} ${code} ${period}`)
    const look = (code: string, period: string, value: string | null) => {
      const metric = metrics.get(code)
      for (const flag of metric ? flagsOf(metric, period, numberAt) : [])
        remark(at, { field: code, value: value ?? '', code: flag.code, params: flag.params })
    }
    const own = new Set(row.figures.map(({ metric }) => metric))
    for (const { metric, number } of row.figures) {
      if (!watched.has(metric)) continue
      look(metric, row.period, number)
      for (const under of flaggedWith(metric)) if (!own.has(under)) look(under, row.period, numberAt(under, row.period) ?? null)
      const next = yearAfter(row.period)
      if (next && !inBatch.has(`${enterprise} ${next}`)) look(metric, next, numberAt(metric, next) ?? null)
    }
  }
}

/** The numbers the register holds of the batch's enterprises in its periods, the years before and after. */
async function numbersOf(
  tx: TxCtx,
  rows: readonly FiguresRow[],
  enterprises: readonly (string | undefined)[],
  metrics: readonly string[],
): Promise<Map<string, string>> {
  const years = rows.map(({ period }) => Number(period.slice(0, 4)))
  const found: { key: string; number: string }[] = await tx.manager.query(
    `SELECT DISTINCT ON (f.enterprise_id, f.metric_code, f.period) f.enterprise_id || ' ' || f.metric_code || ' ' || f.period AS key,
       f.number::text AS number
     FROM figures f WHERE f.enterprise_id = ANY ($1::uuid[]) AND f.metric_code = ANY ($4) AND f.ends_on BETWEEN make_date($2::int, 1, 1) AND make_date($3::int, 12, 31)
     ORDER BY f.enterprise_id, f.metric_code, f.period, f.version DESC`,
    [[...new Set(enterprises.filter(Boolean))], least(years) - 1, most(years) + 1, metrics],
  )
  return new Map(found.map(({ key, number }) => [key, number]))
}

const least = (years: readonly number[]) => years.reduce((a, b) => Math.min(a, b), 2100)
const most = (years: readonly number[]) => years.reduce((a, b) => Math.max(a, b), 1900)
