import { createHash } from 'node:crypto'

/**
 * The canonical text of a JSON value: no white space, the keys of every object sorted by UTF-16 code units, strings and
 * numbers as JSON.stringify writes them (RFC 8785 for the values JSON can hold). Members that are undefined are left out.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

/** Whether PostgreSQL can store this value as JSON: it holds no NUL and no half of a surrogate pair. */
export function isStorable(value: unknown): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value) ?? '')
}
