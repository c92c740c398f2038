import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Clock, Problem } from '#platform'
import { realNow } from './real-time.js'

/** How many attempts one key may make within one window. */
export interface Limit {
  /** What is counted, e.g. `pair:login|address`; kept as a hash only. */
  key: string
  attempts: number
  windowSeconds: number
}

/**
 * Counts attempts in PostgreSQL, so that all processes share the count. A window begins with its first attempt and
 * ends by itself: attempts made while it is full do not lengthen it, so nobody stays locked out.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one attempt against each limit, before the attempt is judged (parallel guesses cannot slip through).
   * @throws Problem busy `people.too-many-attempts` with the seconds to wait
   */
  async count(limits: readonly Limit[]): Promise<void> {
    const now = realNow(this.clock)
    const sorted = limits.map((limit) => ({ ...limit, hashed: hashed(limit.key) })).sort((a, b) => (a.hashed < b.hashed ? -1 : 1))
    const rows: { key: string; attempts: number; window_ends_at: Date }[] = await this.dataSource.query(
      `INSERT INTO sign_in_attempts (key, attempts, window_ends_at)
       SELECT key, 1, $3::timestamptz + make_interval(secs => seconds) FROM unnest($1::text[], $2::int[]) AS l (key, seconds)
       ON CONFLICT (key) DO UPDATE SET
         attempts = CASE WHEN sign_in_attempts.window_ends_at <= $3 THEN 1 ELSE sign_in_attempts.attempts + 1 END,
         window_ends_at = CASE WHEN sign_in_attempts.window_ends_at <= $3 THEN EXCLUDED.window_ends_at
                               ELSE sign_in_attempts.window_ends_at END
       RETURNING key, attempts, window_ends_at`,
      [sorted.map((l) => l.hashed), sorted.map((l) => l.windowSeconds), now],
    )
    const full = rows.filter((row) => row.attempts > (sorted.find((l) => l.hashed === row.key)?.attempts ?? 0))
    if (full.length === 0) return
    const seconds = Math.max(...full.map((row) => Math.ceil((row.window_ends_at.getTime() - now.getTime()) / 1000)))
    throw new Problem('busy', 'people.too-many-attempts', { retryAfterSeconds: seconds, minutes: Math.ceil(seconds / 60) })
  }

  /** Takes back one counted attempt that turned out to be rightful. */
  async forgive(keys: readonly string[]): Promise<void> {
    await this.dataSource.query('UPDATE sign_in_attempts SET attempts = GREATEST(attempts - 1, 0) WHERE key = ANY ($1)', [
      keys.map(hashed).sort(),
    ])
  }

  /** Forgets a key altogether. */
  async forget(key: string): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_attempts WHERE key = $1', [hashed(key)])
  }
}

/** Whatever people type into a login field stays out of the database. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
