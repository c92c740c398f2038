/** Something that differs between two versions of a programme. */
export interface Change {
  path: string
  before: unknown
  after: unknown
}

/**
 * What differs between two contents, leaf by leaf. Lists whose entries have keys are compared by key, so that a moved
 * section is no change of everything after it; other lists are compared whole.
 */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return []
  const was = parts(before)
  const is = parts(after)
  if (!was || !is) return [{ path, before: before ?? null, after: after ?? null }]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    changesBetween(was.get(key), is.get(key), path ? `${path}.${key}` : key),
  )
}

/** A content taken apart by name: a record, or a list of keyed entries; undefined for anything else. */
function parts(value: unknown): Map<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) {
    const keyed = value.length > 0 && value.every((one) => typeof (one as { key?: unknown })?.key === 'string')
    return keyed ? new Map(value.map((one: { key: string }) => [one.key, one])) : undefined
  }
  return typeof value === 'object' ? new Map(Object.entries(value)) : undefined
}
