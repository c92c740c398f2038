import { Injectable } from '@nestjs/common'
import { rulesetFaults } from '#criteria'
import { dateOf, dayNumber, localDate } from '#lifecycle'
import { sameHands } from '#people'
import { Problem, type TxCtx } from '#platform'
import { tierOf } from '../tiers.queries.js'
import { RulesetVersion } from './ruleset.entity.js'
import type { RulesetDraft } from './rulesets.dto.js'

/** Versions of rulesets: drafted by one, published by another from a day on. A published version never changes. */
@Injectable()
export class RulesetsService {
  /**
   * Drafts a version of a line.
   * @throws Problem conflict `tiers.ruleset-taken`; invalid `tiers.ruleset-wrong` naming each fault with its place in the
   *   tree, `tiers.ruleset-undated`, `tiers.ruleset-other-tier`
   */
  async draft(tx: TxCtx, input: RulesetDraft): Promise<void> {
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7340004))`, [input.line])
    if (await tx.manager.existsBy(RulesetVersion, { id: input.id }))
      throw Problem.conflict('tiers.ruleset-taken', { id: input.id })
    const [last] = await tx.manager.find(RulesetVersion, { where: { line: input.line }, order: { number: 'DESC' }, take: 1 })
    await tx.manager.insert(RulesetVersion, {
      id: input.id,
      line: input.line,
      number: (last?.number ?? 0) + 1,
      ...(await this.written(tx, input, last)),
      createdAt: tx.now,
    } as never)
  }

  /**
   * Replaces a draft; whoever writes it last counts as its author, and what it was tried with no longer counts.
   * @throws as `draft`, and refused `tiers.ruleset-not-draft`, `tiers.ruleset-being-tried`
   */
  async redraft(tx: TxCtx, id: string, input: RulesetDraft): Promise<void> {
    const draft = await this.lockDraft(tx, id)
    await forgetDryRuns(tx, id)
    if (input.id !== id || input.line !== draft.line) throw Problem.invalid('tiers.ruleset-renamed', { id })
    const [last] = await tx.manager.find(RulesetVersion, { where: { line: draft.line }, order: { number: 'ASC' }, take: 1 })
    await tx.manager.update(RulesetVersion, { id }, (await this.written(tx, input, last?.id === id ? undefined : last)) as never)
  }

  /** Throws a draft away. @throws Problem missing `tiers.no-ruleset`, refused `tiers.ruleset-not-draft`, `tiers.ruleset-being-tried` */
  async discard(tx: TxCtx, id: string): Promise<void> {
    await this.lockDraft(tx, id)
    await forgetDryRuns(tx, id)
    await tx.manager.delete(RulesetVersion, { id })
  }

  /**
   * Puts a draft into force from its days and ends the version before it the day before, for each kind of application.
   * Not by whoever drafted it, not before it was tried on everybody as it stands, and never from a day that has passed: what
   * was judged stays judged.
   * @throws Problem missing `tiers.no-ruleset`; refused `tiers.ruleset-not-draft`, `tiers.ruleset-own-draft`,
   *   `tiers.ruleset-backdated`, `tiers.ruleset-dates`, `tiers.ruleset-untried`
   * @returns whether it is in force from today
   */
  async publish(tx: TxCtx, id: string): Promise<{ inForce: boolean }> {
    const draft = await this.lockDraft(tx, id)
    if (draft.createdBy !== null && sameHands(tx, draft.createdBy)) throw Problem.refused('tiers.ruleset-own-draft')
    const today = localDate(tx.now)
    const published = await tx.manager.findBy(RulesetVersion, { line: draft.line, status: 'published' })
    for (const [from, to] of [
      ['newFrom', 'newTo'],
      ['renewalFrom', 'renewalTo'],
    ] as const) {
      const begins = draft[from]
      if (begins === null) continue
      if (begins < today) throw Problem.refused('tiers.ruleset-backdated', { from: begins, today })
      const latest = published.filter((one) => one[from] !== null).sort((a, b) => ((a[from] ?? '') < (b[from] ?? '') ? 1 : -1))[0]
      if (latest && (latest[from] ?? '') >= begins)
        throw Problem.refused('tiers.ruleset-dates', { from: begins, current: latest[from], id: latest.id })
      const end = latest?.[to] ?? null
      if (latest && (end === null || end >= begins))
        await tx.manager.update(RulesetVersion, { id: latest.id }, { [to]: dateOf(dayNumber(begins) - 1) })
    }
    if (!(await dryRunsOf(tx, id)).some(({ state }) => state === 'done')) throw Problem.refused('tiers.ruleset-untried')
    await tx.manager.update(RulesetVersion, { id }, { status: 'published', publishedAt: tx.now, publishedBy: tx.actor.id })
    return { inForce: draft.newFrom === today || draft.renewalFrom === today }
  }

  private async lockDraft(tx: TxCtx, id: string): Promise<RulesetVersion> {
    const version = await tx.manager.findOne(RulesetVersion, { where: { id }, lock: { mode: 'pessimistic_write' } })
    if (!version) throw Problem.missing('tiers.no-ruleset', { id })
    if (version.status !== 'draft') throw Problem.refused('tiers.ruleset-not-draft', { id })
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7340004))`, [version.line])
    return version
  }

  /** The columns a draft is written with. */
  private async written(tx: TxCtx, input: RulesetDraft, before: RulesetVersion | undefined) {
    const { derived, score, rule } = input
    const faults = rulesetFaults({ derived, score, rule })
    if (faults.length)
      throw Problem.invalid(
        'tiers.ruleset-wrong',
        { count: faults.length },
        faults.map(({ at, code, params }) => ({ code: `tiers.ruleset-${code}`, params: { at, ...params }, at })),
      )
    if (!input.newFrom && !input.renewalFrom) throw Problem.invalid('tiers.ruleset-undated')
    if (input.tier !== undefined) await tierOf(tx.manager, input.tier)
    const tierCode = input.tier ?? before?.tierCode ?? null
    if (before && before.tierCode !== tierCode) throw Problem.invalid('tiers.ruleset-other-tier', { line: input.line })
    return {
      tierCode,
      decides:
        before?.decides ?? (tierCode !== null && !(await tx.manager.existsBy(RulesetVersion, { tierCode, decides: true }))),
      status: 'draft' as const,
      name: input.name,
      legalBasis: input.legalBasis,
      certainty: input.certainty ?? ('confirmed' as const),
      dateNote: input.dateNote ?? null,
      newFrom: input.newFrom ?? null,
      newTo: null,
      renewalFrom: input.renewalFrom ?? null,
      renewalTo: null,
      content: { ...(derived ? { derived } : {}), ...(score ? { score } : {}), rule },
      createdBy: tx.actor.id,
    }
  }
}

/** The dry runs of a draft as it stands. */
function dryRunsOf(tx: TxCtx, id: string): Promise<{ id: string; state: string }[]> {
  return tx.manager.query(`SELECT id, state FROM scan_runs WHERE kind = 'dry-run' AND ruleset_ids = ARRAY[$1]`, [id])
}

/** Drops what a draft was tried with. @throws Problem refused `tiers.ruleset-being-tried` while a dry run is under way */
async function forgetDryRuns(tx: TxCtx, id: string): Promise<void> {
  const runs = await dryRunsOf(tx, id)
  if (runs.some(({ state }) => state === 'queued' || state === 'running')) throw Problem.refused('tiers.ruleset-being-tried')
  const ids = runs.map((run) => run.id)
  await tx.manager.query(`DELETE FROM dry_run_changes WHERE run_id = ANY ($1)`, [ids])
  await tx.manager.query(`DELETE FROM scan_runs WHERE id = ANY ($1)`, [ids])
}
