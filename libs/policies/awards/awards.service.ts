import { Injectable } from '@nestjs/common'
import { agencyOn, caseRow, Desk } from '#cases'
import { FactsService } from '#enterprises'
import { isFirm } from '#people'
import { type Ctx, Problem, systemActor, type TxCtx, textOf, UnitOfWork } from '#platform'
import { freezeFacts } from '#tiers'
import type { Terms } from '../catalogue/terms.js'
import { entriesOfCase } from '../money/budget.queries.js'
import { whyNot } from '../payments/why-not.js'
import { assess, standsAgainst } from './assessment.js'
import { awardEffects } from './award.effects.js'
import { Award } from './award.entity.js'
import { awardFacts } from './award-facts.js'
import type { CaseAward, FigureView, MatchCandidates, Matched, MatchedRow } from './awards.dto.js'
import type { Figure } from './figures.js'

/** Awards as pages show them, and those given without application. */
@Injectable()
export class AwardsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly facts: FactsService,
  ) {}

  /** The money side of a case the caller may see; the ledger is the office's. @throws Problem missing */
  async ofCase(ctx: Ctx, caseId: string): Promise<CaseAward> {
    const row = await this.uow.read(ctx, (manager) => caseRow(ctx, manager, caseId))
    if (agencyOn(ctx, row)) throw Problem.missing('policies.award-missing')
    return this.uow.read({ ...ctx, actor: systemActor }, async (manager) => {
      const [about] = await manager.query<unknown[]>(`SELECT 1 FROM programme_versions WHERE id = $1 AND options ? 'terms'`, [
        row.programmeVersionId,
      ])
      if (!about) throw Problem.missing('policies.award-missing')
      const around = await awardFacts(manager, row, ctx, this.facts)
      const { figures, due, refusals } = assess(around)
      const award = await manager.findOneBy(Award, { caseId })
      const reasons = [...refusals, ...standsAgainst(around)]
      return {
        award: award && {
          ...{ caseId, clauseCode: award.clauseCode, standing: award.standing, year: award.year },
          formula: around.terms.amount ?? null,
          figures: figureViews(ctx, around.terms, award.figures),
          ...{ grossFen: award.grossFen, amountFen: award.amountFen, recoveredFen: award.recoveredFen },
          ...{ decidedByRule: award.decidedByRule, score: award.score },
          entries: isFirm(ctx) ? [] : await entriesOfCase(manager, caseId),
        },
        estimate: {
          grossFen: due?.grossFen.toString() ?? null,
          setOffFen: due?.setOffFen.toString() ?? null,
          amountFen: due?.amountFen.toString() ?? null,
          figures: figureViews(ctx, around.terms, figures),
          reasons: reasons.map(({ code, params }) => ({ code, message: textOf(code, params, ctx.language) })),
        },
      }
    })
  }

  /**
   * Opens an award case for each enterprise a clause without application fits, assessed by its rule; each in a transaction
   * of its own. Whoever does not fit, or has an open case of the clause, is left out and it is said why. Safe to run again.
   */
  async match(ctx: Ctx, { clause, candidates }: MatchCandidates): Promise<Matched> {
    await this.uow.read(ctx, async (manager) => {
      const known = await manager.query<unknown[]>(`SELECT 1 FROM programmes WHERE code = $1 AND kind = 'policy-award'`, [clause])
      if (known.length === 0) throw Problem.invalid('policies.not-a-clause', { code: clause })
    })
    const rows: MatchedRow[] = []
    for (const { enterpriseId, figures } of candidates) {
      try {
        const opened = await this.uow.run(ctx, (tx) => this.matchOne(tx, clause, enterpriseId, figures ?? {}))
        rows.push({ enterpriseId, ok: true, ...opened, reasons: [] })
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        rows.push({ enterpriseId, ok: false, caseId: null, caseNumber: null, amountFen: null, reasons: whyNot(ctx, error) })
      }
    }
    return { matched: rows.filter((row) => row.ok).length, rows }
  }

  private async matchOne(tx: TxCtx, programmeCode: string, enterpriseId: string, figures: Record<string, unknown>) {
    const opened = await this.desk.openIn(tx, { programmeCode, enterpriseId, data: { figures } })
    const row = await caseRow(tx, tx.manager, opened.id, { lock: true })
    const begun = { event: 'open', from: null, to: row.state, moveId: '', input: {} }
    await freezeFacts(this.facts)(tx, row, begun)
    const against = standsAgainst(await awardFacts(tx.manager, row, tx, this.facts))
    if (against.length) throw Problem.refused('policies.cannot-grant', {}, against)
    await awardEffects(this.facts, []).assessAward?.(tx, row, begun)
    const award = await tx.manager.findOneByOrFail(Award, { caseId: opened.id })
    return { caseId: opened.id, caseNumber: opened.number, amountFen: award.amountFen }
  }
}

/** Figures with the names the clause gives them. */
export function figureViews(ctx: Ctx, terms: Terms, figures: readonly Figure[]): FigureView[] {
  return figures.map(({ name, value, source, note }) => {
    const label = terms.inputs.find((input) => input.name === name)?.label
    return { name, label: label?.[ctx.language === 'zh' ? 0 : 1] ?? name, value, source, note: note ?? null }
  })
}
