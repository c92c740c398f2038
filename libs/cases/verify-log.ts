import type { DataSource } from 'typeorm'
import { chainFault, headFault, type LogFault, type Sealed } from './log-check.js'
import { MOVE_COLUMNS } from './moves.queries.js'
import { type Head, headsDigest, sealDigest } from './seals.js'

/** Cases checked in one go. */
const BATCH = 500

/** What a check of the whole log found. */
export interface LogReport {
  cases: number
  moves: number
  seals: number
  faults: LogFault[]
}

/** A case with its moves, as the check and the export read them. */
export interface LoggedCase {
  id: string
  number: string
  lastSeq: number
  lastHash: Buffer | null
  moves: Sealed[]
}

/** Every case with its moves, in the order of ids, a batch at a time: the log need not fit in memory. */
export async function* loggedCases(dataSource: DataSource): AsyncGenerator<LoggedCase> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const heads = await dataSource.query<Omit<LoggedCase, 'moves'>[]>(
      `SELECT id, number, last_seq AS "lastSeq", last_hash AS "lastHash" FROM cases WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
      [after],
    )
    if (heads.length === 0) return
    const moves = await dataSource.query<Sealed[]>(
      `SELECT ${MOVE_COLUMNS} FROM moves m WHERE m.case_id = ANY ($1::uuid[]) ORDER BY m.case_id, m.seq`,
      [heads.map(({ id }) => id)],
    )
    const byCase = new Map<string, Sealed[]>(heads.map(({ id }) => [id, []]))
    for (const move of moves) byCase.get(move.caseId)?.push(move)
    for (const head of heads) yield { ...head, moves: byCase.get(head.id) ?? [] }
    after = heads.at(-1)?.id ?? ''
  }
}

/**
 * Checks the whole log: each case's chain from its first move to the head its row names, and every seal with the heads
 * under it, so that a deleted case or a tail cut off together with its row is found. Reads only.
 */
export async function verifyLog(dataSource: DataSource): Promise<LogReport> {
  const report: LogReport = { cases: 0, moves: 0, seals: 0, faults: [] }
  for await (const { number, moves, ...head } of loggedCases(dataSource)) {
    report.cases++
    report.moves += moves.length
    const fault = chainFault(number, moves) ?? headFault(number, head, moves.at(-1))
    if (fault) report.faults.push(fault)
  }
  await verifySeals(dataSource, report)
  return report
}

interface SealRow {
  id: string
  sealedAt: Date
  moves: string
  headsDigest: Buffer
  prevDigest: Buffer | null
  digest: Buffer
}

async function verifySeals(dataSource: DataSource, report: LogReport): Promise<void> {
  const seals = await dataSource.query<SealRow[]>(
    `SELECT id, sealed_at AS "sealedAt", moves, heads_digest AS "headsDigest", prev_digest AS "prevDigest", digest FROM log_seals ORDER BY id`,
  )
  let before: Buffer | null = null
  for (const seal of seals) {
    report.seals++
    const at = { caseNumber: `seal ${seal.id}`, seq: 0 }
    if ((seal.prevDigest === null) !== (before === null) || (before && !seal.prevDigest?.equals(before)))
      report.faults.push({ ...at, why: 'it does not follow the seal before it' })
    if (!sealDigest(seal).equals(seal.digest))
      report.faults.push({ ...at, why: 'its content does not give its digest: it was changed' })
    before = seal.digest
    const heads = await dataSource.query<(Head & { found: Buffer | null })[]>(
      `SELECT h.case_id AS "caseId", h.case_number AS "caseNumber", h.seq, h.hash, m.hash AS found
       FROM log_seal_heads h LEFT JOIN moves m ON m.case_id = h.case_id AND m.seq = h.seq WHERE h.seal_id = $1`,
      [seal.id],
    )
    if (!headsDigest(heads).equals(seal.headsDigest))
      report.faults.push({ ...at, why: 'the heads under it are not those that were sealed' })
    for (const head of heads) {
      const { caseNumber, seq } = head
      if (head.found === null)
        report.faults.push({ caseNumber, seq, why: `the move was there when seal ${seal.id} was made and is gone` })
      else if (!head.found.equals(head.hash))
        report.faults.push({ caseNumber, seq, why: `its hash is not the one under seal ${seal.id}` })
    }
  }
}
