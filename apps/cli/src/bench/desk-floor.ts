import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { newId } from '#platform'
import type { ReadyCase } from './desk-bench-office.js'

/** A statement as it went to the database. */
export interface Statement {
  /** Of a statement that is prepared once for each connection. */
  name?: string
  text: string
  values: unknown[]
}

/**
 * Runs `work` and answers every statement this process sent to PostgreSQL meanwhile, in order, text and values as
 * node-postgres got them. Whatever else this process does at the same time is recorded too.
 */
export async function recorded(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args
    const text = typeof first === 'string' ? first : (first as { text?: string }).text
    const { name } = first as { name?: string }
    const values = (Array.isArray(second) ? second : (first as { values?: unknown[] }).values) ?? []
    if (typeof text === 'string') statements.push({ ...(name ? { name } : {}), text, values: [...values] })
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return statements
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * The same statements for another case: ids of the recorded case become those of the other, ids that the request made
 * itself (they are in no second recording) become new ones, hashes become other bytes; everything else stays.
 */
export function rebind(
  statements: readonly Statement[],
  constant: ReadonlySet<string>,
  from: ReadyCase,
  to: ReadyCase,
): Statement[] {
  const ids = new Map([
    [from.id, to.id],
    [from.enterpriseId, to.enterpriseId],
    [from.deadlineId, to.deadlineId],
  ])
  const idOf = (id: string) => {
    if (constant.has(id)) return id
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const bind = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(UUID, idOf)
    if (Buffer.isBuffer(value)) return randomBytes(value.length)
    if (Array.isArray(value)) return value.map(bind)
    if (value === null || typeof value !== 'object' || value instanceof Date) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bind(member)]))
  }
  return statements.map((statement) => ({
    ...statement,
    text: statement.text.replace(UUID, idOf),
    values: statement.values.map(bind),
  }))
}

/** The ids that occur in both recordings: people, programmes, rules; not what a request makes or what its case has. */
export function sharedIds(one: readonly Statement[], other: readonly Statement[]): Set<string> {
  const idsOf = (statements: readonly Statement[]) => new Set(JSON.stringify(statements).match(UUID) ?? [])
  const others = idsOf(other)
  return new Set([...idsOf(one)].filter((id) => others.has(id)))
}

/** Plain node-postgres: connections of its own that send recorded statements. */
export class Floor {
  private constructor(private readonly clients: readonly pg.Client[]) {}

  /** Opens `clients` connections; the caller closes them. */
  static async open(url: string, clients: number): Promise<Floor> {
    const opened = Array.from({ length: clients }, () => new pg.Client({ connectionString: url }))
    await Promise.all(opened.map((client) => client.connect()))
    return new Floor(opened)
  }

  /** Sends the statements of each case, one case at a time on each connection; answers milliseconds per case. */
  async sendAll(work: readonly Statement[][], now: () => number): Promise<number[]> {
    const times: number[] = []
    let next = 0
    const send = async (client: pg.Client) => {
      for (let n = next++; n < work.length; n = next++) {
        const start = now()
        for (const statement of work[n] as Statement[]) await client.query(statement.values.length ? statement : statement.text)
        times.push(now() - start)
      }
    }
    await Promise.all(this.clients.map(send))
    return times
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()))
  }
}
