import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/**
 * Runs a statement that PostgreSQL parses and plans once for each connection, for the few on the way of every request.
 * The statement is named by its own text, so that two texts never share a plan.
 */
export function prepared<T = Record<string, unknown>>(
  manager: { query(text: string, values: unknown[]): Promise<unknown> },
  text: string,
  values: unknown[],
): Promise<T[]> {
  let name = names.get(text)
  if (!name) {
    name = `s${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    names.set(text, name)
  }
  return manager.query({ name, text } as unknown as string, values) as Promise<T[]>
}
