import { type CommonFacts, differentHands, type Effect, type Kind, setCaseAmount } from '#cases'
import type { Guard } from '#lifecycle'
import { Problem, type TxCtx } from '#platform'
import { FirmStatement, RecoveryNotice, Returned } from '../applications/inputs.dto.js'
import { Award } from '../awards/award.entity.js'
import { yuanOf } from '../money/fen.js'
import { post } from '../money/ledger.js'
import { recoveryPapers } from '../papers/recovery-papers.js'
import { recoveryCharts } from './recovery-chart.js'

/** What a recovery case is about; its data name the case the money was given in. */
export interface RecoveryFacts {
  award: { leftFen: string } | null
}

const somethingToRecover: Guard<CommonFacts & RecoveryFacts> = ({ facts: { award }, input }) => {
  if (!award || BigInt(award.leftFen) <= 0n) return { code: 'policies.nothing-to-recover' }
  const asked = (input as { amountFen?: number } | undefined)?.amountFen
  return asked !== undefined && BigInt(asked) > BigInt(award.leftFen)
    ? { code: 'policies.recover-too-much', params: { given: yuanOf(BigInt(asked)), due: yuanOf(award.leftFen) }, at: 'amountFen' }
    : undefined
}

/** The case the money was given in. */
export const awardCaseOf = (data: Readonly<Record<string, unknown>>): string =>
  typeof data.awardCaseId === 'string' ? data.awardCaseId : '00000000-0000-0000-0000-000000000000'

/** Keeps what was ordered on the case, for lists and for the return. */
const orderReturn: Effect = async (tx, row, moved) => {
  await setCaseAmount(tx, row.id, BigInt((moved.input as RecoveryNotice).amountFen))
}

/** Books what came back: the line is not topped up, the money goes to the treasury. */
const recoverAward: Effect = async (tx, row, moved) => {
  const award = await lockAward(tx, awardCaseOf(row.data))
  const ordered = BigInt(row.amountFen ?? 0)
  const left = BigInt(award.paidFen) - BigInt(award.recoveredFen)
  if (award.lineId === null || ordered > left)
    throw Problem.refused('policies.recover-too-much', { given: yuanOf(ordered), due: yuanOf(left) })
  const { documentNumber } = moved.input as Returned
  const about = { lineId: award.lineId, caseId: award.caseId, byCaseId: row.id, documentNumber }
  await post(tx, { ...about, kind: 'recover', amountFen: ordered })
  const recovered = BigInt(award.recoveredFen) + ordered
  const standing = recovered === BigInt(award.amountFen) ? 'recovered' : award.standing
  await tx.manager.update(Award, { caseId: award.caseId }, { standing, recoveredFen: recovered.toString() })
}

async function lockAward(tx: TxCtx, caseId: string): Promise<Award> {
  return tx.manager.findOneOrFail(Award, { where: { caseId }, lock: { mode: 'pessimistic_write' } })
}

/** Recovery as the desk runs it. */
export const recoveryKind: Kind<RecoveryFacts> = {
  code: 'policy-recovery',
  numberPrefix: 'ZH',
  charts: recoveryCharts,
  wiring: {
    guards: { somethingToRecover, notTheOrderer: differentHands('order') },
    conditions: {},
  },
  async facts(manager, row) {
    const [award] = await manager.query<{ leftFen: string }[]>(
      `SELECT (paid_fen - recovered_fen)::text AS "leftFen" FROM awards WHERE case_id = $1`,
      [awardCaseOf(row.data)],
    )
    return { award: award ?? null }
  },
  effects: { orderReturn, recoverAward },
  jobs: {},
  inputs: { RecoveryNotice, FirmStatement, Returned },
  papers: recoveryPapers,
}
