import { type CaseRow, type Effect, setCaseAmount } from '#cases'
import type { FactsService } from '#enterprises'
import { type Chart, localDate } from '#lifecycle'
import { newId, Problem, prepared, type TxCtx } from '#platform'
import { type Terms, termsOf } from '../catalogue/terms.js'
import { openConditionsCheck, openOwed } from '../commitments/owed.js'
import { yuanOf } from '../money/fen.js'
import { post } from '../money/ledger.js'
import { assess, type ExaminedFigure, standsAgainst } from './assessment.js'
import { Award } from './award.entity.js'
import { type AwardFacts, awardFacts, proofsOf } from './award-facts.js'
import { AwardInstalment } from './award-instalment.entity.js'
import { AwardProof } from './award-proof.entity.js'
import { nextPart, openParts } from './instalments.js'
import { lockEnterpriseMoney, lockProofs } from './money-locks.js'
import { dueNow } from './reassessment.js'

/** The effects that move money with a case; each runs in the transaction of the move and writes the ledger. */
export function awardEffects(facts: FactsService, charts: readonly Chart[]): Readonly<Record<string, Effect>> {
  const load = async (tx: TxCtx, row: CaseRow) => {
    await lockEnterpriseMoney(tx, row.enterpriseId)
    return awardFacts(tx.manager, row, tx, facts)
  }
  const chartOf = (row: CaseRow) => charts.find((chart) => chart.id === row.chartId && chart.version === row.chartVersion)
  const entered = (row: CaseRow) => chartOf(row)?.states[row.state]
  const paysInParts = (row: CaseRow) => chartOf(row)?.events.stopInstalments !== undefined

  /** Writes down what the clause gives on the figures as examined. A proposal to refuse assesses nothing. */
  const assessAward: Effect = async (tx, row, moved) => {
    const { proposal, figures, score } = moved.input as { proposal?: string; figures?: ExaminedFigure[]; score?: number }
    if (proposal === 'refuse') return
    const around = await load(tx, row)
    await writeAssessment(
      tx,
      row,
      around,
      figures ?? [],
      score ?? (around.panelScore === null ? null : Number(around.panelScore)),
    )
  }

  /** Reserves what was assessed; without a public notice it is committed at once. */
  const reserveAward: Effect = async (tx, row) => {
    await reserve(tx, row, await load(tx, row))
    if (entered(row)?.phase === 'payment') await commit(tx, row, paysInParts(row))
  }

  /** Assesses, reserves and commits by the rule alone; a case the rule cannot decide goes to a person unassessed. */
  const grantByRule: Effect = async (tx, row) => {
    if (entered(row)?.phase !== 'payment') return
    const around = await load(tx, row)
    await writeAssessment(tx, row, around, [], null)
    const rule = `${around.clause.code}@${around.clause.version}`
    await reserve(tx, row, await load(tx, row), around.terms.mode === 'instant' ? rule : null)
    await commit(tx, row, paysInParts(row))
  }

  const commitAward: Effect = async (tx, row) => commit(tx, row, paysInParts(row))
  const releaseAward: Effect = async (tx, row) => release(tx, row)

  /** The bank paid the award or its next part: the line is debited, and with the first payment what the firm owes begins to run. */
  const payAward: Effect = async (tx, row) => {
    const award = await awardOf(tx, row.id)
    const { number, amountFen } = await nextPart(tx.manager, award)
    await post(tx, { lineId: lineOf(award), kind: 'pay', amountFen: BigInt(amountFen), caseId: row.id, instalment: number })
    const paidFen = BigInt(award.paidFen) + BigInt(amountFen)
    const isWhole = paidFen === BigInt(award.amountFen)
    await tx.manager.update(
      Award,
      { caseId: row.id },
      { paidFen: paidFen.toString(), ...(isWhole ? { standing: 'paid', paidAt: tx.now } : {}) },
    )
    await tx.manager.update(AwardInstalment, { caseId: row.id, number }, { paidAt: tx.now })
    if (BigInt(award.paidFen) === 0n) await openOwed(tx, row, await termsAt(tx, row))
  }

  return {
    assessAward,
    reserveAward,
    grantByRule,
    commitAward,
    releaseAward,
    payAward,
    releaseRest: (tx, row) => releaseRest(tx, row),
    openConditionsCheck: conditionsCheck(facts),
  }
}

const conditionsCheck =
  (facts: FactsService): Effect =>
  async (tx, row) => {
    await openConditionsCheck(tx, row, (await awardFacts(tx.manager, row, tx, facts)).terms)
  }

async function writeAssessment(
  tx: TxCtx,
  row: CaseRow,
  around: AwardFacts,
  examined: readonly ExaminedFigure[],
  score: number | null,
): Promise<void> {
  const { figures, due, refusals } = assess(around, examined)
  if (!due || refusals.length) throw Problem.refused('policies.cannot-grant', {}, refusals)
  const { terms, clause } = around
  await tx.manager.upsert(
    Award,
    {
      caseId: row.id,
      clauseCode: clause.code,
      enterpriseId: row.enterpriseId,
      lineId: null,
      year: around.line?.year ?? Number(around.today.slice(0, 4)),
      capGroup: terms.capGroup ?? clause.code,
      topUpGroup: terms.topUpGroup ?? null,
      excludes: [...(terms.excludes ?? [])],
      grossFen: due.grossFen.toString(),
      amountFen: due.amountFen.toString(),
      standing: 'assessed',
      figures,
      decidedByRule: null,
      assessedAt: tx.now,
      assessedBy: tx.actor.id,
      decidedAt: null,
      decidedBy: null,
      paidAt: null,
      paidFen: '0',
      recoveredFen: '0',
      score: score === null ? null : String(score),
    },
    ['caseId'],
  )
  await setCaseAmount(tx, row.id, due.amountFen)
}

/** Takes the money of the line under the enterprise's lock, after everything was looked at again. */
async function reserve(tx: TxCtx, row: CaseRow, around: AwardFacts, rule: string | null = null): Promise<void> {
  const { award, line } = around
  if (!award || award.standing === 'released') throw Problem.refused('policies.not-assessed')
  if (!line) throw Problem.refused('policies.no-line', { line: around.terms.budgetLine, year: Number(around.today.slice(0, 4)) })
  const proofs = proofsOf(around)
  await lockProofs(tx, proofs)
  const against = standsAgainst(proofs.length ? { ...around, proofsUsed: await usedNow(tx, row.id, proofs) } : around)
  if (against.length) throw Problem.refused('policies.cannot-grant', {}, against)
  const due = dueNow(around)
  if (due !== BigInt(award.amountFen))
    throw Problem.refused('policies.amount-changed', { assessed: yuanOf(award.amountFen), now: yuanOf(due) })
  const amountFen = around.allotment ? BigInt(around.allotment.amountFen) : due
  await prepared(
    tx.manager,
    `UPDATE awards SET standing = 'reserved', line_id = $2, year = $3, amount_fen = $4, decided_by_rule = $5, decided_at = $6,
       decided_by = $7 WHERE case_id = $1`,
    [row.id, line.id, line.year, amountFen.toString(), rule, tx.now, rule === null ? tx.actor.id : null],
  )
  if (proofs.length)
    await tx.manager.insert(
      AwardProof,
      proofs.map((proof) => ({ id: newId(), caseId: row.id, ...proof, releasedAt: null })),
    )
  await setCaseAmount(tx, row.id, amountFen)
  await post(tx, { lineId: line.id, kind: 'reserve', amountFen, caseId: row.id })
}

async function usedNow(tx: TxCtx, caseId: string, proofs: ReturnType<typeof proofsOf>): Promise<AwardFacts['proofsUsed']> {
  return tx.manager.query(
    `SELECT p.kind, p.number, c.number AS "caseNumber" FROM award_proofs p JOIN cases c ON c.id = p.case_id
     JOIN jsonb_to_recordset($2::jsonb) AS w (kind text, scope text, number text)
       ON w.kind = p.kind AND w.scope = p.scope AND w.number = p.number
     WHERE p.case_id <> $1 AND p.released_at IS NULL`,
    [caseId, JSON.stringify(proofs)],
  )
}

/** The terms of the version a case is pinned to. */
async function termsAt(tx: TxCtx, row: CaseRow): Promise<Terms> {
  const [pinned] = await prepared<{ options: Record<string, unknown> }>(
    tx.manager,
    `SELECT options FROM programme_versions WHERE id = $1`,
    [row.programmeVersionId],
  )
  return termsOf(pinned?.options ?? {})
}

async function commit(tx: TxCtx, row: CaseRow, inParts: boolean): Promise<void> {
  const award = await awardOf(tx, row.id)
  await post(tx, { lineId: lineOf(award), kind: 'commit', amountFen: BigInt(award.amountFen), caseId: row.id })
  await tx.manager.update(Award, { caseId: row.id }, { standing: 'committed' })
  if (inParts) await openParts(tx, award, await termsAt(tx, row), localDate(tx.now))
}

/** Gives reserved or committed money back to the line; what was only assessed is dropped. */
async function release(tx: TxCtx, row: CaseRow): Promise<void> {
  const award = await tx.manager.findOneBy(Award, { caseId: row.id })
  if (!award || award.standing === 'released') return
  const kind = award.standing === 'reserved' ? 'release' : award.standing === 'committed' ? 'revoke' : null
  if (kind) await post(tx, { lineId: lineOf(award), kind, amountFen: BigInt(award.amountFen), caseId: row.id })
  else if (award.standing !== 'assessed')
    throw new Error(`the money of case ${row.number} is ${award.standing}; it is recovered, not released`)
  await tx.manager.update(Award, { caseId: row.id }, { standing: 'released' })
  await tx.manager.query(`UPDATE award_proofs SET released_at = $2 WHERE case_id = $1 AND released_at IS NULL`, [row.id, tx.now])
  await tx.manager.query(`DELETE FROM allotments WHERE case_id = $1`, [row.id])
  await tx.manager.query(`DELETE FROM award_instalments WHERE case_id = $1`, [row.id])
}

/** Gives the parts not yet paid back to the line: the award is what was paid. */
async function releaseRest(tx: TxCtx, row: CaseRow): Promise<void> {
  const award = await awardOf(tx, row.id)
  const paidFen = BigInt(award.paidFen)
  await post(tx, { lineId: lineOf(award), kind: 'revoke', amountFen: BigInt(award.amountFen) - paidFen, caseId: row.id })
  await tx.manager.query(`DELETE FROM award_instalments WHERE case_id = $1 AND paid_at IS NULL`, [row.id])
  await tx.manager.update(Award, { caseId: row.id }, { standing: 'paid', amountFen: award.paidFen, paidAt: tx.now })
  await setCaseAmount(tx, row.id, paidFen)
}

async function awardOf(tx: TxCtx, caseId: string): Promise<Award> {
  return tx.manager.findOneByOrFail(Award, { caseId })
}

function lineOf(award: Award): string {
  if (!award.lineId) throw new Error(`the award of case ${award.caseId} has no budget line`)
  return award.lineId
}
