import type { Pool } from 'pg'
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm'

export type Class = abstract new (...args: never[]) => unknown

export interface DataSourceParts {
  url: string
  poolSize: number
  entities: readonly Class[]
  migrations: readonly Class[]
  applicationName?: string
}

/**
 * The one description of the database connection. Entities and migrations are explicit lists;
 * nothing is synchronised from the code, nothing is loaded by glob. Transactions run at the server's own level (READ
 * COMMITTED unless its administrator chose a stricter one; what that refuses is run again), so that none of them begins
 * with a statement to say so.
 */
export function dataSourceOptions(parts: DataSourceParts): DataSourceOptions {
  return {
    type: 'postgres',
    url: parts.url,
    entities: [...parts.entities] as MixedList<never>,
    migrations: [...parts.migrations] as MixedList<never>,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    extra: { max: parts.poolSize, application_name: parts.applicationName ?? 'miaopu', statement_timeout: 120_000 },
  } as DataSourceOptions
}

/** Opens a data source for commands and tests; the caller destroys it. */
export async function openDataSource(parts: DataSourceParts): Promise<DataSource> {
  return new DataSource(dataSourceOptions(parts)).initialize()
}

/** The connection pool below a data source, for statements that need node-postgres itself (queue, COPY, locks). */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master
}
