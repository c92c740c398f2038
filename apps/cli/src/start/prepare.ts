import pg from 'pg'
import type { DataSource } from 'typeorm'
import { migrations } from '#migrations'
import { installQueues, openDataSource } from '#platform'
import { entities, seedReference } from '#seeds'
import { Failure } from '../failure.js'
import { explainDatabase } from './server-check.js'

/** The advisory lock under which one process at a time prepares a database. */
const PREPARING = 7340010

/**
 * Brings a database to the code: migrations, the queues' own tables, the reference rows. Repeatable; two processes
 * at once do it one after the other. Answers the names of the migrations that ran.
 * @throws Failure when the database refuses, or a file with reference rows cannot be read.
 */
export async function prepareDatabase(url: string): Promise<string[]> {
  const holder = new pg.Client({ connectionString: url, application_name: 'miaopu prepare' })
  holder.on('error', () => undefined)
  try {
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock($1)', [PREPARING])
    return await withDataSource(url, prepare(url))
  } catch (error) {
    const { code, path } = error as { code?: unknown; path?: unknown }
    if (typeof path === 'string')
      throw new Failure(`${path} cannot be read (${code}): it belongs to Miaopu; put it back, or install anew.`)
    if (typeof code === 'string') throw new Failure(explainDatabase(error, url))
    throw error
  } finally {
    await holder.end().catch(() => undefined)
  }
}

const prepare = (url: string) => async (dataSource: DataSource) => {
  const done = await dataSource.runMigrations()
  await installQueues(url)
  await seedReference(dataSource)
  return done.map((migration) => migration.name)
}

/** Opens a data source on the database, runs `work` with it and closes it. */
export async function withDataSource<T>(url: string, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await openDataSource({ url, poolSize: 4, entities, migrations, applicationName: 'miaopu cli' })
  try {
    return await work(dataSource)
  } finally {
    await dataSource.destroy()
  }
}

/** How a database stands to the code: empty, behind it, or level with it. */
export async function standing(url: string): Promise<'empty' | 'behind' | 'level'> {
  return withDataSource(url, async (dataSource) => {
    const [row] = await dataSource.query<{ known: string | null }[]>(`SELECT to_regclass('migrations')::text AS known`)
    if (!row?.known) return 'empty'
    return (await dataSource.showMigrations()) ? 'behind' : 'level'
  })
}
