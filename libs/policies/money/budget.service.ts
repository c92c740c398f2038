import { Injectable } from '@nestjs/common'
import { newId, Problem, type TxCtx } from '#platform'
import { Allotment } from './allotment.entity.js'
import type { Allocation, CreateLine } from './budget.dto.js'
import { BudgetLine } from './budget-line.entity.js'
import { yuanOf } from './fen.js'
import { post } from './ledger.js'
import { shareOut } from './share-out.js'

/** Budget lines: opened, allocated, shared out when more is asked than there is. */
@Injectable()
export class BudgetService {
  /** Opens a line for a year; it holds nothing yet. Answers its id. @throws Problem conflict `policies.line-taken` */
  async create(tx: TxCtx, input: CreateLine): Promise<string> {
    if (await tx.manager.existsBy(BudgetLine, { code: input.code, year: input.year }))
      throw Problem.conflict('policies.line-taken')
    const id = newId()
    const { code, year, name, rule, departmentId } = input
    await tx.manager.insert(BudgetLine, { id, code, year, name, rule, departmentId: departmentId ?? null, createdAt: tx.now })
    return id
  }

  /**
   * Books what the treasury gives the line, or takes back of what is still available.
   * @throws Problem missing `policies.line-missing`; refused `policies.withdraw-too-much`
   */
  async allocate(tx: TxCtx, id: string, { amountFen, documentNumber, reason }: Allocation): Promise<void> {
    const line = await lockLine(tx, id)
    const wanted = BigInt(Math.abs(amountFen))
    if (amountFen < 0 && wanted > BigInt(line.availableFen))
      throw Problem.refused('policies.withdraw-too-much', { wanted: yuanOf(wanted), available: yuanOf(line.availableFen) })
    const kind = amountFen < 0 ? 'withdraw' : 'allocate'
    await post(tx, { lineId: id, kind, amountFen: wanted, documentNumber, reason })
  }

  /**
   * Shares out what the line has among the cases that wait for a decision, by its rule; an earlier sharing of cases not yet
   * decided is replaced. A case is then approved with its share.
   * @throws Problem missing `policies.line-missing`; refused `policies.line-queue`
   */
  async allot(tx: TxCtx, id: string, caseIds?: readonly string[]): Promise<void> {
    const line = await lockLine(tx, id)
    if (line.rule === 'queue') throw Problem.refused('policies.line-queue')
    const waiting = await tx.manager.query<{ caseId: string; wantedFen: string; score: string | null; submittedAt: Date }[]>(
      `SELECT c.id AS "caseId", a.amount_fen AS "wantedFen", a.score, COALESCE(c.submitted_at, c.opened_at) AS "submittedAt"
       FROM awards a JOIN cases c ON c.id = a.case_id JOIN programme_versions v ON v.id = c.programme_version_id
       WHERE a.standing = 'assessed' AND c.closed_at IS NULL AND c.waits_on = 'manager'
         AND v.options->'terms'->>'budgetLine' = $1 AND a.year = $2 AND ($3::uuid[] IS NULL OR c.id = ANY ($3))`,
      [line.code, line.year, caseIds ?? null],
    )
    const shares = shareOut(
      line.rule,
      BigInt(line.availableFen),
      waiting.map((claim) => ({ ...claim, wantedFen: BigInt(claim.wantedFen) })),
    )
    await tx.manager.query(
      `DELETE FROM allotments t USING awards a WHERE a.case_id = t.case_id AND t.line_id = $1 AND a.standing = 'assessed'`,
      [id],
    )
    await tx.manager.insert(
      Allotment,
      shares.map(({ caseId, wantedFen, amountFen, place }) => ({
        ...{ caseId, lineId: id, rule: line.rule, wantedFen: wantedFen.toString(), amountFen: amountFen.toString(), place },
        ...{ madeBy: tx.actor.id, madeAt: tx.now },
      })),
    )
  }
}

async function lockLine(tx: TxCtx, id: string): Promise<BudgetLine> {
  const line = await tx.manager.findOne(BudgetLine, { where: { id }, lock: { mode: 'for_no_key_update' } })
  if (!line) throw Problem.missing('policies.line-missing')
  return line
}
