import { Catalogue } from '../programmes/programmes.js'

/** What can be applied for, for anyone. */
export function Component() {
  return <Catalogue at="/public/programmes" publicly />
}
