/**
 * The keys a file has shown so far, with the line and a 30-bit mark of the first bearer's identity: about 100 bytes a
 * key, the only thing an import keeps of rows gone by.
 */
export class SeenKeys {
  private readonly seen = new Map<string, number>()

  /** Remembers a key; when it came before, answers where and whether its bearer was the same. */
  meet(key: string, line: number, identity: string): { line: number; sameIdentity: boolean } | undefined {
    const mark = markOf(identity)
    const before = this.seen.get(key)
    if (before !== undefined) return { line: Math.floor(before / MARKS), sameIdentity: before % MARKS === mark }
    this.seen.set(key, line * MARKS + mark)
    return undefined
  }
}

const MARKS = 2 ** 30

/** FNV-1a, its lower 30 bits. */
function markOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % MARKS
}
