import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { limits, newId, type PageQuery, Problem, type TxCtx } from '#platform'
import { Allotment } from './allotment.entity.js'
import type { Allocation, AllotmentPreview, CreateLine, Transfer } from './budget.dto.js'
import { budgetLine } from './budget.queries.js'
import { BudgetLine } from './budget-line.entity.js'
import { yuanOf } from './fen.js'
import { post } from './ledger.js'
import { type Claim, type Share, shareOut } from './share-out.js'

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
   * Moves what is still available on one line to another of the same year, under one document.
   * @throws Problem missing `policies.line-missing`; refused `policies.withdraw-too-much`, `policies.transfer-year`,
   *   `policies.transfer-same`
   */
  async transfer(tx: TxCtx, id: string, { toLineId, amountFen, documentNumber, reason }: Transfer): Promise<void> {
    if (toLineId === id) throw Problem.refused('policies.transfer-same')
    for (const one of [id, toLineId].sort()) await lockLine(tx, one)
    const [from, to] = [await budgetLine(tx.manager, id), await budgetLine(tx.manager, toLineId)]
    if (from.year !== to.year) throw Problem.refused('policies.transfer-year', { from: from.year, to: to.year })
    const about = { documentNumber, amountFen: BigInt(amountFen) }
    if (about.amountFen > BigInt(from.availableFen))
      throw Problem.refused('policies.withdraw-too-much', {
        wanted: yuanOf(about.amountFen),
        available: yuanOf(from.availableFen),
      })
    const said = reason ? `：${reason}` : ''
    await post(
      tx,
      { ...about, lineId: id, kind: 'withdraw', reason: `调剂至 ${to.name}${said}` },
      { ...about, lineId: toLineId, kind: 'allocate', reason: `由 ${from.name} 调剂${said}` },
    )
  }

  /** What `allot` would do now; nothing is written. @throws Problem missing `policies.line-missing`; refused `policies.line-queue` */
  async preview(manager: EntityManager, id: string, query: PageQuery, caseIds?: readonly string[]): Promise<AllotmentPreview> {
    const line = await budgetLine(manager, id)
    const { page, size, limit, offset } = limits(query)
    const { waiting, shares } = await sharesOf(manager, line, caseIds)
    const about = new Map(waiting.map((claim) => [claim.caseId, claim]))
    const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n).toString()
    return {
      rule: line.rule,
      availableFen: line.availableFen,
      wantedFen: sum(shares.map((share) => share.wantedFen)),
      givenFen: sum(shares.map((share) => share.amountFen)),
      ...{ total: shares.length, page, size },
      items: shares.slice(offset, offset + limit).map(({ caseId, wantedFen, amountFen, place }) => ({
        ...{ caseId, place, wantedFen: wantedFen.toString(), amountFen: amountFen.toString() },
        caseNumber: about.get(caseId)?.caseNumber ?? '',
        enterpriseName: about.get(caseId)?.enterpriseName ?? '',
        score: about.get(caseId)?.score ?? null,
      })),
    }
  }

  /**
   * Shares out what the line has among the cases that wait for a decision, by its rule; an earlier sharing of cases not yet
   * decided is replaced. A case is then approved with its share.
   * @throws Problem missing `policies.line-missing`; refused `policies.line-queue`
   */
  async allot(tx: TxCtx, id: string, caseIds?: readonly string[]): Promise<void> {
    const line = await lockLine(tx, id)
    const { shares } = await sharesOf(tx.manager, line, caseIds)
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

type Waiting = Claim & { caseNumber: string; enterpriseName: string }

/** The cases that wait for a decision on a line, and what its rule gives each. @throws Problem refused `policies.line-queue` */
async function sharesOf(
  manager: EntityManager,
  line: Pick<BudgetLine, 'code' | 'year' | 'rule' | 'availableFen'>,
  caseIds?: readonly string[],
): Promise<{ waiting: Waiting[]; shares: Share[] }> {
  if (line.rule === 'queue') throw Problem.refused('policies.line-queue')
  const rows = await manager.query<(Omit<Waiting, 'wantedFen'> & { wantedFen: string })[]>(
    `SELECT c.id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", a.amount_fen AS "wantedFen", a.score::text AS score,
       COALESCE(c.submitted_at, c.opened_at) AS "submittedAt"
     FROM awards a JOIN cases c ON c.id = a.case_id JOIN programme_versions v ON v.id = c.programme_version_id
     JOIN enterprises e ON e.id = c.enterprise_id
     WHERE a.standing = 'assessed' AND c.closed_at IS NULL AND c.waits_on = 'manager'
       AND v.options->'terms'->>'budgetLine' = $1 AND a.year = $2 AND ($3::uuid[] IS NULL OR c.id = ANY ($3))`,
    [line.code, line.year, caseIds ?? null],
  )
  const waiting = rows.map((claim) => ({ ...claim, wantedFen: BigInt(claim.wantedFen) }))
  return { waiting, shares: shareOut(line.rule, BigInt(line.availableFen), waiting) }
}

async function lockLine(tx: TxCtx, id: string): Promise<BudgetLine> {
  const line = await tx.manager.findOne(BudgetLine, { where: { id }, lock: { mode: 'for_no_key_update' } })
  if (!line) throw Problem.missing('policies.line-missing')
  return line
}
