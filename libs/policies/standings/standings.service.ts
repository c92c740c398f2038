import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { evaluate, type Facts, type Judged, prepare, shortfall } from '#criteria'
import { EnterprisesService, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, limits, type ProblemItem, systemActor, textOf, UnitOfWork } from '#platform'
import { type JudgedNodeView, judgeNow } from '#tiers'
import { missingFigures } from '../awards/amount.js'
import { assess, standsAgainst } from '../awards/assessment.js'
import { type AwardFacts, awardFacts, type FactsOf } from '../awards/award-facts.js'
import { figureViews } from '../awards/awards.service.js'
import { type Figure, factsFrom } from '../awards/figures.js'
import type { ListedClause } from '../catalogue/catalogue.dto.js'
import { clausesInOrder } from '../catalogue/catalogue.queries.js'
import { type ClauseRow, startRefusals } from '../catalogue/clause-rows.queries.js'
import { namesOf } from '../catalogue/formula-in-words.js'
import { ruleOfCondition } from './condition.js'
import { STANDINGS, standingOf } from './standing.js'
import type { StandingPage, StandingsQuery, StandingToClause } from './standings.dto.js'

/** Nothing more is due for these reasons, however the figures stand. */
const SPENT = new Set(['policies.cap-reached', 'policies.nothing-more-due', 'policies.excluded'])
const NO_CASE = '00000000-0000-0000-0000-000000000000'

/** What an enterprise can have, judged by the same rules and figures as its cases are. */
@Injectable()
export class StandingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly facts: FactsService,
  ) {}

  /** Every clause in force with the standing of an enterprise, what is near first. @throws Problem missing */
  async list(ctx: Ctx, enterpriseId: string, query: StandingsQuery): Promise<StandingPage> {
    await this.enterprises.find(ctx, enterpriseId)
    const { page, size, offset } = limits(query)
    return this.uow.read({ ...ctx, actor: systemActor }, async (manager) => {
      const asOf = localDate(ctx.now)
      const known = await this.facts.facts(manager, [enterpriseId], asOf)
      const open = await openCases(manager, enterpriseId)
      const all: StandingToClause[] = []
      for (const { row, item } of await clausesInOrder(manager, ctx))
        if (item.inForce)
          all.push(await standingTo(manager, ctx, { row, item, enterpriseId, known, open: open.get(row.programmeId) }))
      all.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
      const wanted = all.filter((one) => query.standing === undefined || one.standing === query.standing)
      const counts = STANDINGS.map((standing) => ({ standing, count: all.filter((one) => one.standing === standing).length }))
      return { asOf, counts, items: wanted.slice(offset, offset + size), total: wanted.length, page, size }
    })
  }
}

interface OpenCase {
  id: string
  kind: string
  number: string
  toConfirm: boolean
  programmeId: string
  programmeVersionId: string
  enteredAt: Date
  answers: Record<string, unknown>
  data: Record<string, unknown>
}

/** The enterprise's open cases by programme; of several the latest. */
async function openCases(manager: EntityManager, enterpriseId: string): Promise<Map<string, OpenCase>> {
  const rows = await manager.query<OpenCase[]>(
    `SELECT id, kind, number, phase = 'confirm' AND waits_on = 'firm' AS "toConfirm", programme_id AS "programmeId", programme_version_id AS "programmeVersionId", entered_at AS "enteredAt",
       answers, data
     FROM cases WHERE enterprise_id = $1 AND closed_at IS NULL ORDER BY opened_at`,
    [enterpriseId],
  )
  return new Map(rows.map((row) => [row.programmeId, row]))
}

interface About {
  row: ClauseRow
  item: ListedClause
  enterpriseId: string
  known: ReadonlyMap<string, Facts>
  open: OpenCase | undefined
}

async function standingTo(manager: EntityManager, ctx: Ctx, asked: About): Promise<StandingToClause> {
  const { row, item, enterpriseId, known, open } = asked
  const facts: FactsOf = { facts: async () => new Map(known) }
  const programmeVersionId = open?.programmeVersionId ?? row.versionId
  const blank = {
    id: NO_CASE,
    kind: 'policy-application',
    programmeId: row.programmeId,
    enteredAt: ctx.now,
    answers: {},
    data: {},
  }
  const about = { ...blank, ...open, programmeVersionId, enterpriseId }
  const around = await awardFacts(manager, about, ctx, facts)
  const ruled = around.ruled ? await judgeNow(manager, facts, about, ctx.now) : undefined
  const { figures, due, refusals } = assess(around)
  const against = [...refusals, ...standsAgainst(around)]
  const judged = ruled
    ? { result: ruled.evaluation.result, rule: ruled.evaluation.rule as Judged }
    : judgedBy(row, around, figures, ctx, known.get(enterpriseId))
  const short = judged && shortfall(judged.rule)
  const begin = open ? [{ code: 'cases.already-open', params: { number: open.number } }] : startRefusals(row, ctx)
  const lacking = missingFigures(around.terms, figures)
  return {
    clause: item,
    standing: standingOf({
      mode: around.terms.mode,
      byPerson: ruled?.evaluation.standing === 'needs-person',
      offered: open?.toConfirm ?? false,
      spent: against.some(({ code }) => SPENT.has(code)),
      answer: judged?.result ?? null,
      notMet: short?.notMet.length ?? 0,
      unknown: short?.unknown.length ?? 0,
      computed: due !== null,
    }),
    rule: (judged?.rule as unknown as JudgedNodeView | undefined) ?? null,
    nearestNotMet: short?.notMet.map(({ id }) => id) ?? [],
    figures: figureViews(ctx, around.terms, figures),
    lacking: lacking.map((name) => namesOf(around.terms.inputs, row.form, ctx.language).nameOf(name)),
    amountFen: due?.amountFen.toString() ?? null,
    reasons: told(
      ctx,
      against.filter(({ code }) => SPENT.has(code)),
    ),
    start: { allowed: begin.length === 0, reasons: told(ctx, begin) },
    openCase: open ? { id: open.id, number: open.number, toConfirm: open.toConfirm } : null,
  }
}

/** The clause's condition over the figures known, and over the credit grade where one promises; null where it states none. */
function judgedBy(
  { code, form }: ClauseRow,
  { terms, today, creditGrade }: AwardFacts,
  figures: readonly Figure[],
  ctx: Ctx,
  held: Facts | undefined,
) {
  if (terms.eligible === undefined) return null
  const { rule, ...rest } = ruleOfCondition(code, terms.eligible, namesOf(terms.inputs, form, ctx.language), ctx.language)
  const trusted = { id: 'credit', metric: 'credit_good', op: '==', value: true, label: CREDIT[ctx.language] } as const
  const facts = factsFrom(figures, today)
  const own = Object.fromEntries(
    terms.inputs.flatMap(({ name, held: fact }) => {
      const used = figures.find((figure) => figure.name === name)
      const source = fact === undefined ? undefined : held?.known[fact]
      return used?.source === 'held' && source ? [[name, source]] : []
    }),
  )
  const grade = creditGrade === null ? {} : { credit_good: { value: creditGrade === 'A' || creditGrade === 'B' } }
  return evaluate(prepare({ ...rest, rule: terms.mode === 'commitment' ? { all: [rule, trusted] } : rule }), {
    asOf: facts.asOf,
    known: { ...facts.known, ...own, ...grade },
  })
}

const CREDIT = { zh: '公共信用等级为 A 或 B', en: 'Public-credit grade A or B' }

const told = (ctx: Ctx, items: readonly ProblemItem[]) =>
  items.map(({ code, params }) => ({ code, message: textOf(code, params, ctx.language) }))
