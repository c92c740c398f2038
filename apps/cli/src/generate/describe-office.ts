import type { OpenAPIObject } from '@nestjs/swagger'
import { DataSource } from 'typeorm'
import { migrations } from '#migrations'
import { createApi, loadConfig, openApiOf, type Route, routesOf } from '#platform'
import { entities } from '#seeds'
import { ApiModule } from '../../../api/src/api.module.js'
import { type Docstring, docstringsOf } from './docstrings.js'

/** What the pages are made from. */
export interface OfficeDescription {
  openApi: OpenAPIObject
  routes: readonly Route[]
  dataSource: DataSource
  /** The docstrings of the libs' declarations, by file and name. */
  docstrings: readonly Docstring[]
}

/** Builds the API on a prepared database, without listening, and hands over what can be read off it. */
export async function describeOffice<T>(
  where: { url: string; dataDir: string; root: string },
  read: (office: OfficeDescription) => Promise<T>,
): Promise<T> {
  const config = loadConfig({ DATABASE_URL: where.url, DATA_DIR: where.dataDir, NODE_ENV: 'test', LOG_LEVEL: 'error' })
  const app = await createApi(config, { modules: [ApiModule], entities, migrations })
  try {
    return await read({
      openApi: openApiOf(app),
      routes: routesOf(app),
      dataSource: app.get(DataSource),
      docstrings: docstringsOf(where.root),
    })
  } finally {
    await app.close()
  }
}
