import type { Problem } from '../problem.js'

/** What the database said about a violated constraint. */
export interface Violation {
  constraint: string
  table: string
  /** PostgreSQL's detail line; may hold values, for parameters only. */
  detail: string
}

const known = new Map<string, (violation: Violation) => Problem>()

/**
 * Registers what a violated constraint means to people: `{ users_login_key: () => Problem.conflict('people.login-taken') }`.
 * A constraint registered twice throws at load.
 */
export function constraintProblems(entries: Readonly<Record<string, (violation: Violation) => Problem>>): void {
  for (const [constraint, make] of Object.entries(entries)) {
    if (known.has(constraint)) throw new Error(`constraint ${constraint} has two problems`)
    known.set(constraint, make)
  }
}

/** The problem a violated constraint stands for; undefined when nobody registered it. */
export function problemOfConstraint(violation: Violation): Problem | undefined {
  return known.get(violation.constraint)?.(violation)
}
