import { Client } from 'pg'
import { migrations } from '#migrations'
import { installQueues, openDataSource } from '#platform'
import { entities, seedReference } from '#seeds'

/** The same server, another database. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.toString()
}

/**
 * The run's template database: migrated, with queues and reference rows. Whoever asks first builds it under a
 * lock; it gets its name only when it is complete, so a clone never sees half of it.
 */
export async function ensureTemplate(server: string): Promise<string> {
  const name = process.env.MIAOPU_TEST_TEMPLATE ?? 'miaopu_template'
  const admin = new Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query('SELECT pg_advisory_lock(7340001)')
    const { rows } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rows.length === 0) await build(admin, server, name)
  } finally {
    await admin.end()
  }
  return name
}

async function build(admin: Client, server: string, name: string): Promise<void> {
  const draft = `${name}_draft`
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${draft}`)
  const url = urlOf(server, draft)
  const dataSource = await openDataSource({ url, poolSize: 4, entities, migrations })
  try {
    await dataSource.runMigrations()
    await installQueues(url)
    await seedReference(dataSource)
  } finally {
    await dataSource.destroy()
  }
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
}
