/**
 * Something the person at the terminal can put right. Its message is one clear sentence: what is wrong, where,
 * and what to do. The command prints it without a stack and ends with exit code 1.
 */
export class Failure extends Error {
  override name = 'Failure'
}

/** The `code` of a system or PostgreSQL error, or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
