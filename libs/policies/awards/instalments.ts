import { type EntityManager, IsNull } from 'typeorm'
import type { TxCtx } from '#platform'
import type { Terms } from '../catalogue/terms.js'
import type { Award } from './award.entity.js'
import { AwardInstalment } from './award-instalment.entity.js'

/** A part of an award that is paid in parts; amounts are integer fen as text. */
export interface Part {
  number: number
  amountFen: string
  /** From when it may be asked for, `YYYY-MM-DD`. */
  dueOn: string
  paid: boolean
}

/** Cuts an amount into the parts of the clause: shares in per cent, rounded down to the fen, the last takes what is left. */
export function partsOf(amountFen: bigint, shares: readonly number[]): bigint[] {
  const parts = shares.map((share) => (amountFen * BigInt(Math.round(share * 100))) / 10_000n)
  const before = parts.slice(0, -1).reduce((sum, part) => sum + part, 0n)
  return [...parts.slice(0, -1), amountFen - before]
}

/** Writes the parts of an award that was committed, each with the day from which it may be asked for; nothing where it is paid whole. */
export async function openParts(
  tx: TxCtx,
  award: Pick<Award, 'caseId' | 'amountFen'>,
  terms: Terms,
  today: string,
): Promise<void> {
  const { instalments = [] } = terms
  if (instalments.length < 2) return
  const amounts = partsOf(
    BigInt(award.amountFen),
    instalments.map(({ share }) => share),
  )
  const rows = instalments.map(({ afterMonths }, i) => ({ n: i + 1, fen: amounts[i]?.toString() ?? '0', months: afterMonths }))
  await tx.manager.query(
    `INSERT INTO award_instalments (case_id, number, amount_fen, due_on)
     SELECT $1, row_number() OVER (ORDER BY r.n), r.fen, $3::date + make_interval(months => r.months)
     FROM jsonb_to_recordset($2::jsonb) AS r (n int, fen bigint, months int) WHERE r.fen > 0`,
    [award.caseId, JSON.stringify(rows), today],
  )
}

/** What is paid next of an award: its first part not yet paid, or the whole. */
export async function nextPart(
  manager: EntityManager,
  award: Pick<Award, 'caseId' | 'amountFen'>,
): Promise<{ number: number; amountFen: string }> {
  const parts = await manager.find(AwardInstalment, {
    where: { caseId: award.caseId, paidAt: IsNull() },
    order: { number: 'ASC' },
  })
  return parts[0] ?? { number: 1, amountFen: award.amountFen }
}
