import { Problem } from '../problem.js'
import { sqlState } from '../unit-of-work.js'
import { problemOfConstraint } from './constraint-problems.js'

/** Input that a column's type cannot hold: text that is no uuid or date, too long, out of range, an impossible byte. */
const BAD_VALUE = new Set(['22P02', '22001', '22003', '22007', '22008', '22021', '22P05'])
/** Two transactions that could not both go on, after all attempts. */
const COLLISION = new Set(['40P01', '40001', '55P03'])
/** The database cannot be reached, is full, is going down or took too long. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  '57014',
  '57P01',
  '57P02',
  '57P03',
])
const LOST = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** What an error of the database means to the caller: a problem, `unavailable`, or undefined (our own mistake). */
export function problemOfDatabase(error: unknown): Problem | 'unavailable' | undefined {
  const code = sqlState(error)
  if (UNAVAILABLE.has(code) || (error instanceof Error && LOST.test(error.message))) return 'unavailable'
  if (code.startsWith('23')) {
    const said = ((error as { driverError?: object }).driverError ?? error) as Record<string, string | undefined>
    return problemOfConstraint({
      constraint: said.constraint ?? '',
      table: said.table ?? '',
      detail: said.detail ?? '',
    })
  }
  if (COLLISION.has(code)) return Problem.conflict('http.collision')
  if (BAD_VALUE.has(code)) return Problem.invalid('http.bad-value')
  return undefined
}
