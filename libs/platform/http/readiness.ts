import { Inject, Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { ReadinessCheck, ReadinessReport } from './readiness.dto.js'

/** Looks whether this process can serve: database reachable, migrations applied, queue installed, not going down. */
@Injectable()
export class Readiness {
  static readonly MIGRATIONS = Symbol('migration names')
  private leaving = false

  constructor(
    private readonly dataSource: DataSource,
    @Inject(Readiness.MIGRATIONS) private readonly migrations: readonly string[],
  ) {}

  /** From now on the answer is no: the process is going down. */
  leave(): void {
    this.leaving = true
  }

  /** Looks at everything; never throws. */
  async report(): Promise<ReadinessReport> {
    const database = await this.check(async () => {
      await this.dataSource.query('SELECT 1')
      return undefined
    })
    const notLooked: ReadinessCheck = { ok: false, reason: 'the database is not reachable' }
    const migrations = database.ok ? await this.check(() => this.pending()) : notLooked
    const queue = database.ok ? await this.check(() => this.missingQueue()) : notLooked
    const process: ReadinessCheck = this.leaving ? { ok: false, reason: 'the process is stopping' } : { ok: true }
    return { ready: database.ok && migrations.ok && queue.ok && process.ok, database, migrations, queue, process }
  }

  private async check(look: () => Promise<string | undefined>): Promise<ReadinessCheck> {
    try {
      const reason = await look()
      return reason ? { ok: false, reason } : { ok: true }
    } catch {
      return { ok: false, reason: 'the database did not answer' }
    }
  }

  private async pending(): Promise<string | undefined> {
    const rows: { name: string }[] = await this.dataSource.query('SELECT name FROM migrations')
    const done = new Set(rows.map((row) => row.name))
    const pending = this.migrations.filter((name) => !done.has(name))
    return pending.length ? `not applied: ${pending.join(', ')}` : undefined
  }

  private async missingQueue(): Promise<string | undefined> {
    const [row] = await this.dataSource.query(`SELECT to_regclass('pgboss.job') AS queue`)
    return row.queue ? undefined : 'the job queue is not installed'
  }
}
