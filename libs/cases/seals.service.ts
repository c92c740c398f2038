import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type Ctx, JobQueue, job, Log, UnitOfWork } from '#platform'
import { type Head, headsDigest, sealDigest } from './seals.js'

/** Seals the chains that moved since the seal before; daily. */
export const sealLog = job<Record<string, never>>('cases.seal-log')

/** What was sealed. */
export interface Seal {
  id: string
  heads: number
  moves: string
  /** Hex. Whoever keeps it elsewhere can later prove that nothing before it was changed, cut off or deleted. */
  digest: string
}

/** Puts the heads of the chains under seal, so that a deleted case or a cut-off tail is found. */
@Injectable()
export class SealsService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.queue.handle(sealLog, async (ctx) => {
      const seal = await this.seal(ctx)
      if (seal) this.log.info(seal, 'the log was sealed')
    })
  }

  /** Seals every chain that moved since it was last sealed; nothing moved: no seal. One at a time. */
  async seal(ctx: Ctx): Promise<Seal | null> {
    return this.uow.run(ctx, async ({ manager, now }) => {
      await manager.query(`SELECT pg_advisory_xact_lock(7340004)`)
      const heads = await manager.query<Head[]>(
        `SELECT c.id AS "caseId", c.number AS "caseNumber", c.last_seq AS seq, c.last_hash AS hash FROM cases c
         WHERE c.last_seq > COALESCE((SELECT max(h.seq) FROM log_seal_heads h WHERE h.case_id = c.id), 0)`,
      )
      if (heads.length === 0) return null
      const [last] = await manager.query<{ digest: Buffer }[]>(`SELECT digest FROM log_seals ORDER BY id DESC LIMIT 1`)
      const [{ moves } = { moves: '0' }] = await manager.query<{ moves: string }[]>(`SELECT count(*) AS moves FROM moves`)
      const seal = { sealedAt: now, moves, headsDigest: headsDigest(heads), prevDigest: last?.digest ?? null }
      const digest = sealDigest(seal)
      const [{ id } = { id: '' }] = await manager.query<{ id: string }[]>(
        `INSERT INTO log_seals (sealed_at, moves, heads_digest, prev_digest, digest) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
        [now, moves, seal.headsDigest, seal.prevDigest, digest],
      )
      await manager.query(
        `INSERT INTO log_seal_heads (seal_id, case_id, case_number, seq, hash)
         SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::int[], $5::bytea[])`,
        [id, heads.map((h) => h.caseId), heads.map((h) => h.caseNumber), heads.map((h) => h.seq), heads.map((h) => h.hash)],
      )
      return { id, heads: heads.length, moves, digest: digest.toString('hex') }
    })
  }
}
