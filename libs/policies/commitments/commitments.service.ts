import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Desk } from '#cases'
import { reach, Values } from '#enterprises'
import { localDate } from '#lifecycle'
import { isFirm, Notifier, sameHands } from '#people'
import { type Ctx, limits, newId, Problem, type TxCtx, textOf, UnitOfWork } from '#platform'
import { Award } from '../awards/award.entity.js'
import { commitmentDue, tellEnterprise } from '../notices.js'
import { Commitment } from './commitment.entity.js'
import type {
  Check,
  Checked,
  CommitmentPage,
  CommitmentsQuery,
  CommitmentView,
  Evidence,
  GradeInput,
  GradeView,
} from './commitments.dto.js'
import { CreditGrade } from './credit-grade.entity.js'

/** The programme recovery cases are of. */
export const RECOVERY_PROGRAMME = 'recover-award'
/** Days before the check on which the firm is reminded; the zone's own practice. */
const REMIND_DAYS = 30

/** What firms owe for money they were given: shown, evidenced, checked, and recovered where it was not kept. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly notifier: Notifier,
  ) {}

  /** Commitments within reach, the next to be checked first. */
  async list(manager: EntityManager, query: CommitmentsQuery, ctx: Ctx): Promise<CommitmentPage> {
    const { page, size, limit, offset } = limits(query)
    const values = new Values()
    const status = query.status ?? 'open'
    const where = [
      reach(ctx, values),
      ...(status === 'open' || status === 'due' ? ['m.checked_at IS NULL'] : []),
      ...(status === 'due' ? [`m.check_on <= ${values.add(localDate(ctx.now))}`] : []),
      ...(status === 'kept' || status === 'breached' ? [`m.outcome = ${values.add(status)}`] : []),
      ...(query.caseId ? [`m.case_id = ${values.add(query.caseId)}`] : []),
      ...(query.kind ? [`m.kind = ${values.add(query.kind)}`] : []),
      ...(query.q ? [named(values.add(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`))] : []),
      ...(query.enterpriseId ? [`m.enterprise_id = ${values.add(query.enterpriseId)}`] : []),
    ].join(' AND ')
    const from = `FROM commitments m JOIN enterprises e ON e.id = m.enterprise_id JOIN cases c ON c.id = m.case_id
      JOIN awards a ON a.case_id = m.case_id LEFT JOIN cases r ON r.id = m.recovery_case_id
      WHERE ${where}`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total ${from}`,
      values.list,
    )
    const items = await manager.query<(Omit<CommitmentView, 'checkRefusal'> & { decidedBy: string | null })[]>(
      `SELECT m.id, m.case_id AS "caseId", c.number AS "caseNumber", m.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", m.kind,
         m.${ctx.language === 'zh' ? 'wording' : 'wording_en'} AS wording, m.check_on::text AS "checkOn", m.evidence,
         m.evidence_file_id AS "evidenceFileId", m.evidence_at AS "evidenceAt", m.outcome, m.finding, m.checked_at AS "checkedAt",
         m.recovery_case_id AS "recoveryCaseId", r.number AS "recoveryCaseNumber", ${isFirm(ctx) ? 'NULL' : '(SELECT u.display_name FROM users u WHERE u.id = m.checked_by)'} AS "checkedBy", a.decided_by AS "decidedBy",
         CASE WHEN m.checked_at IS NULL AND m.check_on < ${values.add(localDate(ctx.now))}::date
           THEN ${values.add(localDate(ctx.now))}::date - m.check_on END AS "overdueDays"
       ${from} ORDER BY m.check_on, m.id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
      values.list,
    )
    const own = textOf('policies.own-commitment', {}, ctx.language)
    const views = items.map(({ decidedBy, ...item }) => ({
      ...item,
      checkRefusal: item.checkedAt === null && decidedBy !== null && sameHands(ctx, decidedBy) ? own : null,
    }))
    return { items: views, total, page, size }
  }

  /** Keeps what the firm shows for a commitment. @throws Problem missing; refused `policies.commitment-checked` */
  async show(tx: TxCtx, id: string, { evidence, fileId }: Evidence): Promise<void> {
    const commitment = await lockCommitment(tx, id)
    if (commitment.checkedAt) throw Problem.refused('policies.commitment-checked')
    await tx.manager.update(
      Commitment,
      { id },
      { evidence, evidenceFileId: fileId ?? null, evidenceBy: tx.actor.id, evidenceAt: tx.now },
    )
  }

  /**
   * Records what a check found; not by whoever approved the money. A breach of paid money opens a recovery case and lowers
   * the credit grade to C; money not yet paid is left to a manager to revoke.
   * @throws Problem missing; refused `policies.commitment-checked`, `policies.own-commitment`
   */
  async check(tx: TxCtx, id: string, { kept, finding }: Check): Promise<Checked> {
    const commitment = await lockCommitment(tx, id)
    if (commitment.checkedAt) throw Problem.refused('policies.commitment-checked')
    const award = await tx.manager.findOneByOrFail(Award, { caseId: commitment.caseId })
    if (award.decidedBy !== null && sameHands(tx, award.decidedBy)) throw Problem.refused('policies.own-commitment')
    const recovery = kept ? null : await this.breach(tx, commitment, award, finding)
    await tx.manager.update(
      Commitment,
      { id },
      {
        ...{ outcome: kept ? 'kept' : 'breached', finding, checkedBy: tx.actor.id, checkedAt: tx.now },
        recoveryCaseId: recovery?.id ?? null,
      },
    )
    return { recoveryCaseId: recovery?.id ?? null, recoveryCaseNumber: recovery?.number ?? null }
  }

  private async breach(tx: TxCtx, { caseId, enterpriseId }: Commitment, award: Award, finding: string) {
    await recordGrade(tx, enterpriseId, { grade: 'C', reason: finding }, caseId)
    if (BigInt(award.paidFen) === 0n) return null
    return this.desk.openIn(tx, {
      programmeCode: RECOVERY_PROGRAMME,
      enterpriseId,
      data: { awardCaseId: caseId, grounds: [finding] },
    })
  }

  /** Reminds firms of checks that are near; a second round on the same day says nothing twice. */
  async remind(ctx: Ctx): Promise<void> {
    const near = await this.uow.read(ctx, (manager) =>
      manager.query<Pick<Commitment, 'id'>[]>(
        `SELECT id FROM commitments WHERE checked_at IS NULL AND reminded_at IS NULL AND check_on - ${REMIND_DAYS} <= $1::date ORDER BY check_on, id`,
        [localDate(ctx.now)],
      ),
    )
    for (const { id } of near)
      await this.uow.run(ctx, async (tx) => {
        const commitment = await lockCommitment(tx, id)
        if (commitment.remindedAt || commitment.checkedAt) return
        await tx.manager.update(Commitment, { id }, { remindedAt: tx.now })
        await tellEnterprise(tx, this.notifier, commitment.enterpriseId, {
          kind: commitmentDue,
          title: {
            zh: `承诺事项将于 ${commitment.checkOn} 核查，请提交证明`,
            en: `A commitment is checked on ${commitment.checkOn}; show how it was kept`,
          },
          body: { zh: commitment.wording, en: commitment.wordingEn },
          link: `/cases/${commitment.caseId}`,
          caseId: commitment.caseId,
        })
      })
  }
}

const named = (like: string) => `(c.number ILIKE ${like} OR e.name ILIKE ${like})`

/** Records a public-credit grade; the latest holds. */
export async function recordGrade(
  tx: TxCtx,
  enterpriseId: string,
  { grade, reason }: GradeInput,
  caseId?: string,
): Promise<void> {
  await tx.manager.insert(CreditGrade, {
    ...{ id: newId(), enterpriseId, grade, reason, recordedBy: tx.actor.id, recordedAt: tx.now, caseId: caseId ?? null },
  })
}

/** The grade that holds for an enterprise. */
export async function gradeOf(manager: EntityManager, enterpriseId: string): Promise<GradeView> {
  const [found] = await manager.query<GradeView[]>(
    `SELECT grade, reason, recorded_at AS "recordedAt" FROM credit_grades WHERE enterprise_id = $1 ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    [enterpriseId],
  )
  return found ?? { grade: null, reason: null, recordedAt: null }
}

/** The commitment under lock, when its enterprise is within reach. @throws Problem missing `policies.commitment-missing` */
async function lockCommitment(tx: TxCtx, id: string): Promise<Commitment> {
  const values = new Values()
  const found = await tx.manager.query<unknown[]>(
    `SELECT 1 FROM commitments m JOIN enterprises e ON e.id = m.enterprise_id
     WHERE m.id = ${values.add(id)} AND ${reach(tx, values)} FOR UPDATE OF m`,
    values.list,
  )
  if (found.length === 0) throw Problem.missing('policies.commitment-missing')
  return tx.manager.findOneByOrFail(Commitment, { id })
}
