import { configurationPage } from './configuration-page.js'
import type { OfficeDescription } from './describe-office.js'
import { jobsPage } from './jobs-page.js'
import { lifecyclesPage } from './lifecycles-page.js'
import { problemsPage } from './problems-page.js'
import { rightsPage } from './rights-page.js'
import { schemaPage } from './schema-page.js'
import { webTypes } from './web-types.js'

/** Every generated file by its path from the root. */
export const pages: Readonly<Record<string, (office: OfficeDescription) => string | Promise<string>>> = {
  'apps/docs/generated/openapi.json': ({ openApi }) => JSON.stringify(openApi, null, 2),
  'apps/docs/generated/rights.md': rightsPage,
  'apps/docs/generated/configuration.md': configurationPage,
  'apps/docs/generated/jobs.md': jobsPage,
  'apps/docs/generated/problems.md': problemsPage,
  'apps/docs/generated/lifecycles.md': lifecyclesPage,
  'apps/docs/generated/schema.sql': schemaPage,
  'apps/web/src/api/schema.d.ts': webTypes,
}
