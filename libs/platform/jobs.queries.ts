import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { limits } from './http/page.dto.js'
import type { DeadLetter, DeadLetterPage, DeadLetterQuery, QueueDepth } from './jobs.dto.js'
import { allJobs, DEAD_LETTERS } from './jobs.js'

const STATE = `CASE WHEN state < 'active' THEN 'waiting' WHEN output ? 'retriedBy' THEN 'retried' ELSE 'discarded' END`

/** What the queue holds, for operators and metrics. */
@Injectable()
export class JobsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Jobs by kind and state; every declared kind is listed, with zeros where nothing waits. */
  async depths(): Promise<QueueDepth[]> {
    return this.dataSource.query(
      `WITH counted AS (
         SELECT name, count(*) FILTER (WHERE state < 'active') AS waiting, count(*) FILTER (WHERE state = 'active') AS active,
                min(created_on) FILTER (WHERE state < 'active') AS oldest
           FROM pgboss.job WHERE state < 'completed' AND name = ANY ($1) GROUP BY name),
       dead AS (
         SELECT data->>'__job' AS name, count(*) AS failed FROM pgboss.job WHERE name = $2 AND state < 'active' GROUP BY 1)
       SELECT k.name, coalesce(c.waiting, 0)::int AS waiting, coalesce(c.active, 0)::int AS active,
              coalesce(d.failed, 0)::int AS failed, c.oldest AS "oldestWaitingAt"
         FROM unnest($1::text[]) AS k (name) LEFT JOIN counted c USING (name) LEFT JOIN dead d USING (name) ORDER BY k.name`,
      [allJobs().map((job) => job.name), DEAD_LETTERS],
    )
  }

  /** Dead letters, the latest first. */
  async deadLetters(query: DeadLetterQuery): Promise<DeadLetterPage> {
    const { page, size, limit, offset } = limits(query)
    const filter = `name = $1 AND ($2::text IS NULL OR data->>'__job' = $2) AND ${STATE} = $3`
    const values = [DEAD_LETTERS, query.job ?? null, query.state ?? 'waiting']
    const items: DeadLetter[] = await this.dataSource.query(
      `SELECT id, data->>'__job' AS job, data - '__job' - '__requestId' AS data, ${STATE} AS state,
              coalesce(output->'error'->>'message', output->>'message', output->'value'->>'message', '') AS error,
              data->>'__requestId' AS "requestId", created_on AS "failedAt",
              coalesce(output->>'retriedBy', output->>'discardedBy') AS "settledBy", output->>'reason' AS reason
         FROM pgboss.job WHERE ${filter} ORDER BY created_on DESC, id LIMIT $4 OFFSET $5`,
      [...values, limit, offset],
    )
    const [{ total }] = await this.dataSource.query(`SELECT count(*)::int AS total FROM pgboss.job WHERE ${filter}`, values)
    return { items, total, page, size }
  }
}
