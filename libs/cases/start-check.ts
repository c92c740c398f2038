import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Log } from '#platform'
import { chartDigest } from './chart-sync.js'
import { WINDOW_RULE } from './circumstances.queries.js'
import { Kinds } from './kinds.js'

/** Compares the charts of the code with the database once every kind is registered. */
@Injectable()
export class StartCheck implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: Kinds,
    private readonly log: Log,
  ) {}

  /**
   * Charts that are not stored yet and deadline rules without a row are errors in the log, as moves that need them will be
   * refused until they are there.
   * @throws Error when a stored chart of the same id and version differs from the code's: running cases follow it
   */
  async onApplicationBootstrap(): Promise<void> {
    const stored = new Map(
      (
        await this.dataSource.query<{ name: string; digest: string }[]>(`SELECT id || '@' || version AS name, digest FROM charts`)
      ).map(({ name, digest }) => [name, digest]),
    )
    const rules = new Set(
      (await this.dataSource.query<{ rule: string }[]>(`SELECT DISTINCT rule FROM deadline_rules`)).map(({ rule }) => rule),
    )
    for (const chart of this.kinds.charts) {
      const name = `${chart.id}@${chart.version}`
      const digest = stored.get(name)
      if (digest !== undefined && digest !== chartDigest(chart))
        throw new Error(`the chart ${name} differs from the one the database holds; raise its version and migrate`)
      if (digest === undefined) this.log.error({ chart: name }, 'this chart is not in the database; run migrate')
      const named = Object.values(chart.states).flatMap(({ deadline }) => deadline?.rule ?? [])
      const missing = [...new Set(named)].filter((rule) => rule !== WINDOW_RULE && !rules.has(rule))
      if (missing.length) this.log.error({ chart: name, missing }, 'deadline rules of this chart have no row')
    }
  }
}
