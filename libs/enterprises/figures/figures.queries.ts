import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isFirm, UsersQueries } from '#people'
import { type Ctx, limits, Problem, UnitOfWork } from '#platform'
import { FactsService } from '../facts/facts.service.js'
import { localDate } from '../local-date.js'
import { reach, Values } from '../register/reach.js'
import { blankCell, cellOf, type FigureNow, metricView } from './figure-views.js'
import type {
  FactsView,
  FigureHistoryPage,
  FigureOfPeriod,
  FiguresQuery,
  FiguresView,
  HistoryQuery,
  MetricGroupView,
} from './figures.dto.js'
import { METRIC_GROUPS } from './groups.js'
import { Metric } from './metric.entity.js'

const COLUMNS = `metric_code AS "metricCode", period, ends_on::text AS "endsOn", version, number::text AS number, word, provenance, source,
  evidence_file_id AS "evidenceFileId", reason, recorded_by AS "recordedById", recorded_at AS "recordedAt"`

/** The metrics, and the figures of an enterprise as a form shows them. */
@Injectable()
export class FiguresQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersQueries,
    private readonly factsService: FactsService,
  ) {}

  /** Every metric, by group, in the form's order. */
  async catalogue(ctx: Ctx): Promise<MetricGroupView[]> {
    const metrics = await this.uow.read(ctx, metricsInOrder)
    return METRIC_GROUPS.map(({ code, name, nameEn }) => ({
      ...{ code, name: ctx.language === 'zh' ? name : nameEn },
      metrics: metrics.filter(({ group }) => group === code).map((metric) => metricView(metric, ctx.language)),
    }))
  }

  /**
   * The figures of an enterprise: metric × years, each with unit, provenance, freshness and flags.
   * @throws Problem missing `enterprises.missing`
   */
  async form(ctx: Ctx, id: string, query: FiguresQuery): Promise<FiguresView> {
    const today = localDate(ctx.now)
    const last = query.year ?? Number(today.slice(0, 4)) - 1
    const years = Array.from({ length: query.years ?? 3 }, (_, i) => last - (query.years ?? 3) + 1 + i)
    const { metrics, figures } = await this.uow.read(ctx, async (manager) => {
      await demandReach(ctx, manager, id)
      return { metrics: await metricsInOrder(manager), figures: await figuresOf(manager, id) }
    })
    const names = await this.users.names([...new Set(figures.flatMap(({ recordedById }) => recordedById ?? []))])
    const at = new Map(figures.map((figure) => [`${figure.metricCode} ${figure.period}`, figure]))
    const shown = {
      today,
      language: ctx.language,
      names,
      numberAt: (code: string, period: string) => at.get(`${code} ${period}`)?.number,
    }
    const cellsOf = (metric: Metric): FigureOfPeriod[] => {
      const own = figures.filter(({ metricCode }) => metricCode === metric.code)
      const periods =
        metric.kind === 'yearly'
          ? years.map(String)
          : metric.kind === 'quarterly'
            ? [last, last + 1].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`))
            : own
                .map(({ period }) => period)
                .sort()
                .reverse()
      return periods.map((period) => {
        const figure = at.get(`${metric.code} ${period}`)
        return figure ? cellOf(metric, figure, shown) : blankCell(period)
      })
    }
    const groups = METRIC_GROUPS.filter(({ code }) => !query.group || code === query.group).map(({ code, name, nameEn }) => ({
      ...{ code, name: ctx.language === 'zh' ? name : nameEn },
      metrics: metrics
        .filter(({ group }) => group === code)
        .map((metric) => ({
          metric: metricView(metric, ctx.language),
          cells: cellsOf(metric),
          editable: !isFirm(ctx) || metric.supplier === 'firm',
        })),
    }))
    const flagged = groups.flatMap(({ metrics: all }) => all.flatMap(({ cells }) => cells.flatMap(({ flags }) => flags))).length
    return { enterpriseId: id, years, groups, flagged }
  }

  /**
   * Every version of the figures asked for, the latest first.
   * @throws Problem missing `enterprises.missing`
   */
  async history(ctx: Ctx, id: string, query: HistoryQuery): Promise<FigureHistoryPage> {
    const { page, size, limit, offset } = limits(query)
    const { rows, total } = await this.uow.read(ctx, async (manager) => {
      await demandReach(ctx, manager, id)
      const which = `FROM figures WHERE enterprise_id = $1 AND ($2::text IS NULL OR metric_code = $2) AND ($3::text IS NULL OR period = $3)`
      const values = [id, query.metric ?? null, query.period ?? null]
      const [count] = await manager.query(`SELECT count(*)::int AS total ${which}`, values)
      const found: FigureNow[] = await manager.query(
        `SELECT ${COLUMNS} ${which} ORDER BY recorded_at DESC, metric_code, period, version DESC LIMIT $4 OFFSET $5`,
        [...values, limit, offset],
      )
      return { rows: found, total: count.total as number }
    })
    const names = await this.users.names(rows.flatMap(({ recordedById }) => recordedById ?? []))
    const items = rows.map(
      ({ metricCode, period, version, number, word, provenance, source, evidenceFileId, reason, recordedById, recordedAt }) => ({
        ...{ metric: metricCode, period, version, value: number ?? word, provenance, source, evidenceFileId, reason, recordedAt },
        recordedBy: recordedById ? { id: recordedById, name: names.get(recordedById)?.name ?? '' } : null,
      }),
    )
    return { items, total, page, size }
  }

  /**
   * What criteria read of an enterprise as of a day, by name.
   * @throws Problem missing `enterprises.missing`
   */
  async facts(ctx: Ctx, id: string, asOn = localDate(ctx.now)): Promise<FactsView> {
    const facts = await this.uow.read(ctx, async (manager) => {
      await demandReach(ctx, manager, id)
      return (await this.factsService.facts(manager, [id], asOn)).get(id)
    })
    const known = Object.entries(facts?.known ?? {}).flatMap(([name, fact]) => (fact ? [{ name, ...fact }] : []))
    return {
      asOn,
      facts: known
        .map(({ name, value, period, provenance, unit }) => ({
          ...{ name, value: Array.isArray(value) ? [...value] : (value as string | number | boolean) },
          ...{ period: period ?? null, provenance: provenance ?? null, unit: unit ?? null },
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }
  }
}

/** Not there and not yours answer the same. */
async function demandReach(ctx: Ctx, manager: EntityManager, id: string): Promise<void> {
  const values = new Values()
  const condition = `e.id = ${values.add(id)} AND ${reach(ctx, values)}`
  const [seen] = await manager.query(`SELECT 1 FROM enterprises e WHERE ${condition}`, values.list)
  if (!seen) throw Problem.missing('enterprises.missing')
}

function metricsInOrder(manager: EntityManager): Promise<Metric[]> {
  return manager.find(Metric, { order: { position: 'ASC', code: 'ASC' } })
}

function figuresOf(manager: EntityManager, enterpriseId: string): Promise<FigureNow[]> {
  return manager.query(
    `SELECT DISTINCT ON (metric_code, period) ${COLUMNS} FROM figures WHERE enterprise_id = $1
     ORDER BY metric_code, period, version DESC`,
    [enterpriseId],
  )
}
