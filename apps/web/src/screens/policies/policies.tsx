import { PolicyList } from './policy-list.js'

/** What the zone gives, clause by clause. */
export function Component() {
  return <PolicyList at="/policies" />
}
