import type { LineRule } from './budget-line.entity.js'

/** A case that asks for money of a line. */
export interface Claim {
  caseId: string
  wantedFen: bigint
  /** What the examination scored; least when null. */
  score: string | null
  submittedAt: Date
}

/** What a case is given. */
export interface Share {
  caseId: string
  wantedFen: bigint
  amountFen: bigint
  /** Place in the order, from 1. */
  place: number
}

/**
 * Shares out what a line still has among cases, never more than it has and never more than wanted.
 * `pro-rata`: everybody the same part, fen left over to the largest remainders, then to who came first.
 * `score`: highest score first, then who came first; who does not fit whole gets nothing, those after may still fit.
 * `queue`: in the order of submission, likewise.
 */
export function shareOut(rule: LineRule, availableFen: bigint, claims: readonly Claim[]): Share[] {
  const inTurn = [...claims].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.caseId < b.caseId ? -1 : 1))
  if (rule === 'pro-rata') return proRata(availableFen, inTurn)
  const ordered = rule === 'score' ? inTurn.sort((a, b) => Number(b.score ?? -1) - Number(a.score ?? -1)) : inTurn
  let left = availableFen
  return ordered.map(({ caseId, wantedFen }, i) => {
    const amountFen = wantedFen <= left ? wantedFen : 0n
    left -= amountFen
    return { caseId, wantedFen, amountFen, place: i + 1 }
  })
}

function proRata(availableFen: bigint, claims: readonly Claim[]): Share[] {
  const wanted = claims.reduce((sum, claim) => sum + claim.wantedFen, 0n)
  if (wanted <= availableFen)
    return claims.map(({ caseId, wantedFen }, i) => ({ caseId, wantedFen, amountFen: wantedFen, place: i + 1 }))
  const parts = claims.map(({ caseId, wantedFen }, i) => {
    const product = wantedFen * availableFen
    return { caseId, wantedFen, amountFen: product / wanted, rest: product % wanted, place: i + 1 }
  })
  let left = availableFen - parts.reduce((sum, part) => sum + part.amountFen, 0n)
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break
    part.amountFen += 1n
    left -= 1n
  }
  return parts.map(({ rest: _rest, ...share }) => share)
}
