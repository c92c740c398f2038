import { PolicyList } from '../policies/policy-list.js'

/** What the zone gives, for anyone. */
export function Component() {
  return <PolicyList at="/public/policies" />
}
