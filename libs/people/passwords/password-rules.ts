import type { ProblemItem } from '#platform'
import { COMMON_PASSWORDS } from './common-passwords.js'

export const LEAST_CHARACTERS = 10
/** Longer ones are refused so that nobody can keep the hash busy with a novel. */
export const MOST_CHARACTERS = 200

/**
 * Everything that is wrong with a new password; an empty list when nothing is. Letters, case and symbols are not
 * prescribed (NIST SP 800-63B 3.1.1: length and a list of known passwords, no composition rules).
 */
export function judgePassword(password: string, login: string): ProblemItem[] {
  const plain = password.normalize('NFKC').toLowerCase()
  const characters = [...password].length
  const items: ProblemItem[] = []
  if (characters < LEAST_CHARACTERS) items.push({ code: 'people.password-too-short', params: { least: LEAST_CHARACTERS } })
  if (characters > MOST_CHARACTERS) items.push({ code: 'people.password-too-long', params: { most: MOST_CHARACTERS } })
  if (login.length >= 3 && plain.includes(login.toLowerCase())) items.push({ code: 'people.password-has-login' })
  if (COMMON_PASSWORDS.has(plain) || isMonotonous(plain)) items.push({ code: 'people.password-common' })
  return items.map((item) => ({ ...item, at: 'password' }))
}

/** One piece of up to four characters repeated, or a run such as 23456789012 or abcdefghij, up or down. */
function isMonotonous(text: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/su.test(text) && new Set(text).size <= 4) return true
  const steps = [...text].slice(1).map((character, i) => character.charCodeAt(0) - text.charCodeAt(i))
  return [1, -1].some((step) => steps.every((s) => s === step || s === -9 * step))
}
