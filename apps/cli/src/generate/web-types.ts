import { Failure } from '../failure.js'
import type { OfficeDescription } from './describe-office.js'

/** The web pages' types of every request and answer, from the API's description. */
export async function webTypes({ openApi }: OfficeDescription): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript').catch(() => {
    throw new Failure('The web types need the development packages: run `npm ci` and try again.')
  })
  const types = astToString(await openapiTS(JSON.stringify(openApi), { silent: true }))
  return `/** Generated from the API by \`npm run generate\`; do not edit. */\n\n${types}`
}
