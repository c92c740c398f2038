import { Injectable } from '@nestjs/common'
import type { TxCtx } from './ctx.js'
import type { SettledJobs } from './jobs.dto.js'
import { DEAD_LETTERS, jobDefinition } from './jobs.js'
import { catalogue, Problem } from './problem.js'

catalogue({
  'jobs.unknown': [
    '任务 {job} 在当前版本中已不存在，无法重试；可以注明原因后作废。',
    'The job {job} no longer exists in this version and cannot be retried. Discard it with a reason.',
  ],
})

interface Letter {
  id: string
  data: { __job?: string; __requestId?: string } & Record<string, unknown>
}

/** What an operator does with jobs that failed for good. */
@Injectable()
export class JobsService {
  /**
   * Queues failed jobs again under this request, with the data they had.
   * @throws Problem `jobs.unknown` when a kind of work no longer exists; then nothing is retried.
   */
  async retry(tx: TxCtx, ids: readonly string[]): Promise<SettledJobs> {
    const letters = await this.lock(tx, ids)
    for (const { data } of letters) {
      const { __job = '', __requestId, ...own } = data
      const definition = jobDefinition(__job)
      if (!definition) throw Problem.refused('jobs.unknown', { job: __job })
      tx.enqueue(definition, own)
    }
    return this.settle(tx, ids, letters, { retriedBy: tx.actor.name })
  }

  /** Gives failed jobs up for good; who and why stays on the letter. */
  async discard(tx: TxCtx, ids: readonly string[], reason: string): Promise<SettledJobs> {
    const letters = await this.lock(tx, ids)
    return this.settle(tx, ids, letters, { discardedBy: tx.actor.name, reason })
  }

  private async lock(tx: TxCtx, ids: readonly string[]): Promise<Letter[]> {
    return tx.manager.query(
      `SELECT id, data FROM pgboss.job WHERE name = $1 AND state < 'active' AND id = ANY ($2) ORDER BY id FOR UPDATE`,
      [DEAD_LETTERS, ids],
    )
  }

  private async settle(tx: TxCtx, ids: readonly string[], letters: readonly Letter[], how: object): Promise<SettledJobs> {
    const found = new Set(letters.map((letter) => letter.id))
    await tx.manager.query(
      `UPDATE pgboss.job SET state = 'completed', completed_on = now(), output = jsonb_build_object('error', output) || $3::jsonb
        WHERE name = $1 AND id = ANY ($2)`,
      [DEAD_LETTERS, [...found], JSON.stringify(how)],
    )
    return { settled: found.size, skipped: ids.filter((id) => !found.has(id)) }
  }
}
