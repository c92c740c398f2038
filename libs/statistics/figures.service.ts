import { Injectable } from '@nestjs/common'
import { type Ctx, UnitOfWork } from '#platform'
import { countBy, listCounted, type Slice } from './figures.queries.js'
import { INDICATOR_CODES, type IndicatorCode, indicators, type ShareCode, shares } from './indicators.js'
import { quarterBounds } from './quarters.js'
import {
  type CountedCasePage,
  type Dimension,
  type FigureCell,
  type FigureRow,
  type Figures,
  type FiguresQuery,
  type ListQuery,
  NONE,
} from './statistics.dto.js'

/** The lines of a table, in their order. Parks have one name. */
const TIERS = `SELECT code AS key, name, name_en AS "nameEn" FROM tiers
  ORDER BY array_position(ARRAY['growth', 'listing', 'green', 'carrier'], ladder), position`
const PARKS = `SELECT id::text AS key, name, name AS "nameEn" FROM parks ORDER BY position`

type Counts = Map<IndicatorCode, Map<string, number>>

/** Figures of a quarter and the lists they open. */
@Injectable()
export class FiguresService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every indicator by tier or park with its total; each cell carries the path of the list it counts. */
  async figures(ctx: Ctx, query: FiguresQuery): Promise<Figures> {
    const { quarter, by } = query
    const language = ctx.language === 'zh' ? 0 : 1
    const [counts, names] = await this.uow.read(
      ctx,
      async (manager) =>
        [
          await countBy(manager, ctx, query, by),
          await manager.query<{ key: string; name: string; nameEn: string }[]>(by === 'tier' ? TIERS : PARKS),
        ] as const,
    )
    const known = names.filter(({ key }) => query[by] === undefined || query[by] === key)
    const none = { key: NONE, name: '未归类', nameEn: 'None' }
    const withNone = [...counts.values()].some((keys) => keys.has(NONE))
    return {
      quarter,
      ...quarterBounds(quarter),
      by,
      indicators: [...Object.entries(indicators), ...Object.entries(shares)].map(([code, { label, definition }]) => ({
        code,
        label: label[language],
        definition: definition[language],
      })),
      rows: [...known, ...(withNone ? [none] : [])].map(({ key, name, nameEn }) =>
        row(key, language ? nameEn : name, (code) => counts.get(code)?.get(key) ?? 0, { ...query, [by]: key }),
      ),
      total: row(null, language ? 'Total' : '合计', (code) => sum(counts, code), query),
    }
  }

  /** The cases behind one figure. */
  list(ctx: Ctx, query: ListQuery): Promise<CountedCasePage> {
    return this.uow.read(ctx, (manager) => listCounted(manager, ctx, query))
  }
}

/** A line whose cells name the list they count: the same slice, so the same filter. */
function row(
  key: string | null,
  name: string,
  count: (code: IndicatorCode) => number,
  slice: Slice & { by?: Dimension },
): FigureRow {
  const cell = (indicator: IndicatorCode): FigureCell => ({ indicator, value: count(indicator), list: pathOf(indicator, slice) })
  return {
    key,
    name,
    counts: INDICATOR_CODES.map(cell),
    shares: (Object.keys(shares) as ShareCode[]).map((share) => {
      const numerator = cell(shares[share].numerator)
      const denominator = cell(shares[share].denominator)
      return { share, value: denominator.value ? numerator.value / denominator.value : null, numerator, denominator }
    }),
  }
}

function pathOf(indicator: IndicatorCode, { quarter, tier, park }: Slice): string {
  const query = new URLSearchParams({ indicator, quarter })
  if (tier !== undefined) query.set('tier', tier)
  if (park !== undefined) query.set('park', park)
  return `/api/statistics/list?${query}`
}

function sum(counts: Counts, code: IndicatorCode): number {
  return [...(counts.get(code)?.values() ?? [])].reduce((all, count) => all + count, 0)
}
