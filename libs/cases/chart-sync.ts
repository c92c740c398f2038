import type { DataSource } from 'typeorm'
import { type Chart, edges } from '#lifecycle'
import { canonical, sha256 } from './canonical.js'

/** The digest of a chart's definition, in hex: a chart that changes in any way has another one. */
export function chartDigest(chart: Chart): string {
  return sha256(canonical(chart)).toString('hex')
}

/**
 * Writes the charts, their states and their edges, so that the foreign keys of cases and moves know them. Repeatable; run
 * by `migrate`.
 * @throws Error when a stored chart of the same id and version differs: running cases follow it, so raise the version
 */
export async function syncCharts(dataSource: DataSource, charts: readonly Chart[]): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(7340002)`)
    const stored: { name: string; digest: string }[] = await manager.query(
      `SELECT id || '@' || version AS name, digest FROM charts`,
    )
    const known = new Map(stored.map(({ name, digest }) => [name, digest]))
    const changed = charts.filter((chart) => {
      const digest = known.get(`${chart.id}@${chart.version}`)
      return digest !== undefined && digest !== chartDigest(chart)
    })
    if (changed.length) {
      const names = changed.map(({ id, version }) => `${id}@${version}`).join(', ')
      throw new Error(`the database holds another chart under the same name: ${names}; raise the version of what changed`)
    }
    for (const chart of charts) {
      if (known.has(`${chart.id}@${chart.version}`)) continue
      await manager.query(`INSERT INTO charts (id, version, digest, definition) VALUES ($1, $2, $3, $4)`, [
        chart.id,
        chart.version,
        chartDigest(chart),
        JSON.stringify(chart),
      ])
      const states = Object.entries(chart.states)
      await manager.query(
        `INSERT INTO chart_states (chart_id, chart_version, state, phase, is_final)
         SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::boolean[])`,
        [
          chart.id,
          chart.version,
          states.map(([name]) => name),
          states.map(([, state]) => state.phase),
          states.map(([, state]) => state.final !== undefined),
        ],
      )
      const ways = edges(chart)
      await manager.query(
        `INSERT INTO chart_edges (chart_id, chart_version, event, from_state, to_state)
         SELECT DISTINCT $1, $2::int, * FROM unnest($3::text[], $4::text[], $5::text[])`,
        [chart.id, chart.version, ways.map((way) => way.event), ways.map((way) => way.from), ways.map((way) => way.to)],
      )
    }
  })
}
