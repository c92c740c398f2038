import { Injectable } from '@nestjs/common'
import { EnterprisesService, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { sameHands } from '#people'
import { type Ctx, Problem, type TxCtx, UnitOfWork } from '#platform'
import type { EnterprisePointsView, PointsSchemeDraft } from './points.dto.js'
import { pointsFaults, pointsOf } from './points.js'
import { schemeInForce, schemeView } from './points.queries.js'
import { PointsScheme } from './points-scheme.entity.js'

/** Innovation points (mission S7): schemes as versions, and the points of one enterprise as they are now. */
@Injectable()
export class PointsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly facts: FactsService,
  ) {}

  /** Drafts a version. @throws Problem conflict `tiers.scheme-taken`, invalid `tiers.scheme-wrong` naming each fault */
  async draft(tx: TxCtx, input: PointsSchemeDraft): Promise<void> {
    if (await tx.manager.existsBy(PointsScheme, { id: input.id })) throw Problem.conflict('tiers.scheme-taken', { id: input.id })
    const { stages, indicators } = input
    const faults = pointsFaults({ stages, indicators })
    if (faults.length)
      throw Problem.invalid(
        'tiers.scheme-wrong',
        { count: faults.length },
        faults.map(({ at, code, reason }) => ({ code: `tiers.scheme-${code}`, params: { at, reason: reason ?? '' }, at })),
      )
    const last = await tx.manager.maximum(PointsScheme, 'number')
    await tx.manager.insert(PointsScheme, {
      ...{ id: input.id, number: (last ?? 0) + 1, status: 'draft', name: input.name, legalBasis: input.legalBasis },
      ...{ certainty: input.certainty ?? 'confirmed', note: input.note ?? null, effectiveFrom: input.effectiveFrom },
      ...{ content: { stages, indicators }, createdBy: tx.actor.id, createdAt: tx.now },
    } as never)
  }

  /**
   * Puts a draft into force from its day, today or later; not by whoever drafted it.
   * @throws Problem missing `tiers.no-scheme`; refused `tiers.ruleset-not-draft`, `tiers.ruleset-own-draft`,
   *   `tiers.ruleset-backdated`
   */
  async publish(tx: TxCtx, id: string): Promise<void> {
    const draft = await tx.manager.findOne(PointsScheme, { where: { id }, lock: { mode: 'pessimistic_write' } })
    if (!draft) throw Problem.missing('tiers.no-scheme', { id })
    if (draft.status !== 'draft') throw Problem.refused('tiers.ruleset-not-draft', { id })
    if (draft.createdBy !== null && sameHands(tx, draft.createdBy)) throw Problem.refused('tiers.ruleset-own-draft')
    const today = localDate(tx.now)
    if (draft.effectiveFrom < today) throw Problem.refused('tiers.ruleset-backdated', { from: draft.effectiveFrom, today })
    await tx.manager.update(PointsScheme, { id }, { status: 'published', publishedAt: tx.now, publishedBy: tx.actor.id })
  }

  /** The points of one enterprise from its facts as they are now. @throws Problem missing enterprise, `tiers.no-points` */
  async ofEnterprise(ctx: Ctx, enterpriseId: string): Promise<EnterprisePointsView> {
    await this.enterprises.find(ctx, enterpriseId)
    return this.uow.read(ctx, async (manager) => {
      const asOf = localDate(ctx.now)
      const scheme = await schemeInForce(manager, asOf)
      if (!scheme) throw Problem.missing('tiers.no-points')
      const facts = (await this.facts.facts(manager, [enterpriseId], asOf)).get(enterpriseId) ?? { asOf, known: {} }
      const { stage, least, most, parts } = pointsOf(scheme, facts)
      const view = await schemeView(manager, ctx, scheme.id)
      const [kept] = await manager.query<{ place: number | null }[]>(
        `SELECT place FROM enterprise_points WHERE scheme_id = $1 AND enterprise_id = $2`,
        [scheme.id, enterpriseId],
      )
      const about = new Map(scheme.content.indicators.map((one) => [one.id, one]))
      return {
        ...{ schemeId: scheme.id, name: view.name, certainty: view.certainty, note: view.note, asOf, stage, least, most },
        stageName: scheme.content.stages.find(({ code }) => code === stage)?.name ?? '',
        place: kept?.place ?? null,
        parts: parts.map((part) => {
          const { name = part.id, group = '', unit = null } = about.get(part.id) ?? {}
          return { ...part, name, group, unit }
        }),
      }
    })
  }
}
