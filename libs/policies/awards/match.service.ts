import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, limits, newId, type Page, type PageQuery, Problem, type TxCtx, UnitOfWork } from '#platform'
import { meeting, rulesetOfLine } from '#tiers'
import { type Terms, termsOf } from '../catalogue/terms.js'
import { awardsMatched } from '../notices.js'
import { eligibility } from './amount.js'
import type { MatchRunView, SearchableClause } from './awards.dto.js'
import { AwardsService } from './awards.service.js'
import { figuresOf } from './figures.js'
import { runMatch } from './match-jobs.js'
import { MatchRun } from './match-run.entity.js'

/** Enterprises looked at between two checkpoints. */
const BATCH = 200

interface FoundClause {
  code: string
  programmeId: string
  terms: Terms
  /** Id of the ruleset in force that decides, where the clause names a line of rulesets. */
  rulesetId: string | null
}

/** Looks over the register for whom a clause without application fits: by the scan's results where a ruleset decides, and by facts. */
@Injectable()
export class MatchService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly awards: AwardsService,
    private readonly facts: FactsService,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Queues a search for a clause; one that waits or runs is answered in place of a second one.
   * @throws Problem invalid `policies.not-a-clause`; refused `policies.not-matched-by-rule` where no rule decides
   */
  async start(tx: TxCtx, code: string): Promise<string> {
    await demandDecidable(tx, code)
    const id = await openRun(tx, code)
    tx.enqueue(runMatch, { runId: id })
    return id
  }

  /** The nightly search of every clause a rule decides, one after the other. */
  async everybody(ctx: Ctx): Promise<void> {
    const codes = await this.uow.read(ctx, (manager) => decidable(manager, localDate(ctx.now)))
    for (const { code } of codes) {
      const id = await this.uow.run(ctx, (tx) => openRun(tx, code))
      await this.work(ctx, id)
    }
  }

  /**
   * Runs a search from its checkpoint to the end. Whoever has had a case of the clause this year is left alone, so that a
   * second round opens nothing twice and nobody who declined is asked again. At the end those who decide are told.
   */
  async work(ctx: Ctx, runId: string): Promise<void> {
    const run = await this.uow.run(ctx, (tx) => beginRun(tx, runId))
    if (!run) return
    let { checkpoint, matched } = run
    for (;;) {
      const step = await this.step(ctx, { ...run, checkpoint })
      if (step === null) break
      matched += step.matched
      checkpoint = step.checkpoint
    }
    await this.uow.run(ctx, async (tx) => {
      const done = await tx.manager.update(MatchRun, { id: runId, state: 'running' }, { state: 'done', finishedAt: tx.now })
      if (done.affected && matched > 0) await this.tell(tx, run.clauseCode, matched)
    })
  }

  /** The clauses `start` takes: those a rule in force decides. */
  async searchable(manager: EntityManager, ctx: Ctx): Promise<SearchableClause[]> {
    const found = await decidable(manager, localDate(ctx.now))
    const names = await clauseNames(
      manager,
      found.map(({ code }) => code),
      ctx,
    )
    return [...names].map(([code, name]) => ({ code, name }))
  }

  /** Searches, the latest first. */
  async list(manager: EntityManager, query: PageQuery, ctx: Ctx): Promise<Page<MatchRunView>> {
    const { page, size, limit, offset } = limits(query)
    const [items, total] = await manager.findAndCount(MatchRun, {
      order: { startedAt: 'DESC', id: 'DESC' },
      take: limit,
      skip: offset,
    })
    const names = await clauseNames(
      manager,
      items.map(({ clauseCode }) => clauseCode),
      ctx,
    )
    const named = items.map(({ checkpoint: _checkpoint, startedBy: _by, ...view }) => ({
      ...view,
      clauseName: names.get(view.clauseCode) ?? view.clauseCode,
    }))
    return { items: named, total, page, size }
  }

  private async step(ctx: Ctx, run: MatchRun): Promise<{ checkpoint: string; matched: number } | null> {
    const found = await this.uow.read(ctx, async (manager) => {
      const [clause] = await decidable(manager, run.asOn, run.clauseCode)
      if (!clause) return null
      const looked = await nextIds(manager, clause, run.checkpoint)
      const last = looked.at(-1)
      return last === undefined ? null : { last, looked, fitting: await this.fitting(manager, clause, looked, run.asOn) }
    })
    if (!found) return null
    const candidates = found.fitting.map((enterpriseId) => ({ enterpriseId }))
    const { matched, rows } = candidates.length
      ? await this.awards.match(ctx, { clause: run.clauseCode, candidates })
      : { matched: 0, rows: [] }
    await this.uow.run(ctx, async (tx) => {
      const [, moved] = await tx.manager.query<[unknown[], number]>(
        `UPDATE match_runs SET checkpoint = $3, looked = looked + $4, matched = matched + $5, refused = refused + $6
         WHERE id = $1 AND state = 'running' AND checkpoint IS NOT DISTINCT FROM $2`,
        [run.id, run.checkpoint, found.last, found.looked.length, matched, rows.length - matched],
      )
      if (moved !== 1) throw new Error(`another worker is on the search ${run.id}`)
    })
    return { checkpoint: found.last, matched }
  }

  /** Whom the clause's own condition fits by the facts of the day, leaving out whoever had a case of it this year. */
  private async fitting(manager: EntityManager, clause: FoundClause, ids: readonly string[], asOn: string): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT e.id FROM enterprises e WHERE e.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM cases c WHERE c.enterprise_id = e.id
         AND c.programme_id = $2 AND c.opened_at >= date_trunc('year', $3::date::timestamp) AT TIME ZONE 'Asia/Shanghai') ORDER BY e.id`,
      [ids, clause.programmeId, asOn],
    )
    const fresh = rows.map(({ id }) => id)
    if (clause.terms.eligible === undefined || fresh.length === 0) return fresh
    const facts = await this.facts.facts(manager, fresh, asOn)
    return fresh.filter((id) => {
      const held = facts.get(id)
      const figures = figuresOf(clause.terms.inputs, { answers: {}, moneyFields: [], ...(held ? { held } : {}) })
      return eligibility(clause.terms, figures, asOn) === 'met'
    })
  }

  private async tell(tx: TxCtx, code: string, matched: number): Promise<void> {
    const [clause] = await tx.manager.query<{ name: string; nameEn: string }[]>(
      `SELECT name, name_en AS "nameEn" FROM programmes WHERE code = $1`,
      [code],
    )
    const people = await tx.manager.query<{ id: string }[]>(`SELECT user_id AS id FROM user_roles WHERE role = 'manager'`)
    await this.notifier.notify(tx, {
      userIds: people.map(({ id }) => id),
      kind: awardsMatched,
      title: {
        zh: `免申即享“${clause?.name ?? code}”匹配到 ${matched} 家企业，请确认名单`,
        en: `“${clause?.nameEn ?? code}” fits ${matched} enterprises; please confirm the list`,
      },
      link: `/cases?programme=${code}&waitsOn=manager`,
    })
  }
}

/** Clauses without application whose version in force today a rule decides: a condition on held facts, or a ruleset. */
async function decidable(manager: EntityManager, on: string, code: string | null = null): Promise<FoundClause[]> {
  const rows = await manager.query<
    { code: string; programmeId: string; options: Record<string, unknown>; line: string | null }[]
  >(
    `SELECT p.code, p.id AS "programmeId", v.options, v.ruleset AS line FROM programmes p JOIN programme_versions v ON v.programme_id = p.id
     WHERE p.kind = 'policy-award' AND p.open AND v.status = 'published' AND v.effective_from <= $1::date
       AND (v.effective_to IS NULL OR v.effective_to >= $1::date) AND (v.ruleset IS NOT NULL OR v.options->'terms' ? 'eligible')
       AND v.options->'terms' ? 'amount' AND ($2::text IS NULL OR p.code = $2) ORDER BY p.code`,
    [on, code],
  )
  const found: FoundClause[] = []
  for (const { line, options, ...clause } of rows) {
    const rulesetId = line === null ? null : await rulesetOfLine(manager, line, on)
    if (line === null || rulesetId !== null) found.push({ ...clause, terms: termsOf(options), rulesetId })
  }
  return found
}

/** The names of clauses by their codes, in the order of the clauses. */
async function clauseNames(manager: EntityManager, codes: readonly string[], { language }: Ctx): Promise<Map<string, string>> {
  const rows = await manager.query<{ code: string; name: string; nameEn: string }[]>(
    `SELECT p.code, p.name, p.name_en AS "nameEn" FROM programmes p LEFT JOIN policy_clauses c ON c.code = p.code
     WHERE p.code = ANY ($1) ORDER BY c.position, p.code`,
    [codes],
  )
  return new Map(rows.map(({ code, name, nameEn }) => [code, language === 'zh' ? name : nameEn]))
}

async function demandDecidable(tx: TxCtx, code: string): Promise<void> {
  const [known] = await tx.manager.query<{ name: string; nameEn: string }[]>(
    `SELECT name, name_en AS "nameEn" FROM programmes WHERE code = $1 AND kind = 'policy-award'`,
    [code],
  )
  if (!known) throw Problem.invalid('policies.not-a-clause', { code })
  if ((await decidable(tx.manager, localDate(tx.now), code)).length === 0)
    throw Problem.refused('policies.not-matched-by-rule', { code, ...known })
}

/** The open search of a clause, or a new one. */
async function openRun(tx: TxCtx, clauseCode: string): Promise<string> {
  const [open] = await tx.manager.query<{ id: string }[]>(
    `INSERT INTO match_runs (id, clause_code, state, as_on, started_by, started_at) VALUES ($1, $2, 'queued', $3, $4, $5)
     ON CONFLICT (clause_code) WHERE state <> 'done' DO UPDATE SET clause_code = EXCLUDED.clause_code RETURNING id`,
    [newId(), clauseCode, localDate(tx.now), tx.actor.id, tx.now],
  )
  return open?.id ?? ''
}

async function beginRun(tx: TxCtx, id: string): Promise<MatchRun | undefined> {
  const run = await tx.manager.findOne(MatchRun, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!run || run.state === 'done') return undefined
  if (run.state === 'queued') await tx.manager.update(MatchRun, { id }, { state: 'running' })
  return { ...run, state: 'running' }
}

/** The next enterprises to look at: those the scan found to meet the ruleset, or everybody, in the order of their ids. */
async function nextIds(manager: EntityManager, { rulesetId }: FoundClause, after: string | null): Promise<string[]> {
  if (rulesetId !== null) return meeting(manager, rulesetId, { after, limit: BATCH })
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM enterprises WHERE status = 'active' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${BATCH}`,
    [after],
  )
  return rows.map(({ id }) => id)
}
