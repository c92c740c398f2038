import { userInfo } from 'node:os'
import { ConfigError, Problem, textOf } from '#platform'

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

/** What to print for an error a person can put right; undefined when the error is ours and its stack is wanted. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Failure || error instanceof ConfigError) return error.message
  if (error instanceof Problem) {
    const language = /^zh/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh' : 'en'
    const items = error.refusals.map(({ code, params, at, message }) => {
      return `  ${at ? `${at}: ` : ''}${message ?? textOf(code, params, language)}`
    })
    return [textOf(error.code, error.params, language), ...items].join('\n')
  }
  const path = (error as { path?: string } | null)?.path
  switch (path ? codeOf(error) : undefined) {
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read or written by user ${userInfo().username}: give this user the right to it.`
    case 'ENOSPC':
      return `The disk of ${path} is full: make room there.`
    case 'ENOENT':
      return `There is no ${path}.`
  }
  return undefined
}
