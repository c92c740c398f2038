/** The 31 characters of GB 32100-2015, in order of their value: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const VALUE = new Map([...ALPHABET].map((character, value) => [character, value]))
/** Weight of place i (from 0) is 3^i mod 31 (GB 32100-2015, annex A). */
const WEIGHTS = Array.from({ length: 17 }, (_, i) => 3 ** i % 31)
/** Weights of the organisation code (GB 11714-1997), places 9 to 16 of the credit code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Why a text is not a unified social credit code; the codes are entries of the lib's catalogue. */
export type UsccFault =
  | { code: 'enterprises.uscc-missing'; params: Record<string, never> }
  | { code: 'enterprises.uscc-old-15'; params: Record<string, never> }
  | { code: 'enterprises.uscc-old-13'; params: Record<string, never> }
  | { code: 'enterprises.uscc-length'; params: { length: number } }
  | { code: 'enterprises.uscc-character'; params: { character: string; position: number } }
  | { code: 'enterprises.uscc-check'; params: { expected: string; found: string } }

export type UsccJudgement = { ok: true; uscc: string } | { ok: false; uscc: string; fault: UsccFault }

/** The code as it is compared and stored: without spaces, full-width to half-width (NFKC), upper case. */
export function normaliseUscc(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
}

/**
 * The check character (place 18) of the first 17 characters: 31 − (Σ value × weight mod 31), 31 meaning 0
 * (GB 32100-2015, annex A). Undefined when a character is not of the alphabet or there are fewer than 17.
 */
export function usccCheckCharacter(first17: string): string | undefined {
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const value = VALUE.get(first17[i] ?? '')
    if (value === undefined) return undefined
    sum += value * (WEIGHTS[i] as number)
  }
  return ALPHABET[(31 - (sum % 31)) % 31]
}

/**
 * Judges a credit code after normalising it. A code is never refused for its region: only 72 % of the codes in real
 * registers name a county of the present table. Nor for its organisation part (see `organisationPartAgrees`).
 */
export function judgeUscc(text: string): UsccJudgement {
  const uscc = normaliseUscc(text)
  const fault = faultOf(uscc)
  return fault ? { ok: false, uscc, fault } : { ok: true, uscc }
}

function faultOf(uscc: string): UsccFault | undefined {
  if (uscc === '') return { code: 'enterprises.uscc-missing', params: {} }
  const characters = [...uscc]
  if (/^\d{6}[\dA-Z]{8}[\dX]$/.test(uscc)) return { code: 'enterprises.uscc-old-15', params: {} }
  if (/^\d{13}$/.test(uscc)) return { code: 'enterprises.uscc-old-13', params: {} }
  if (characters.length !== 18) return { code: 'enterprises.uscc-length', params: { length: characters.length } }
  const wrong = characters.findIndex((character) => !VALUE.has(character))
  if (wrong >= 0) {
    return { code: 'enterprises.uscc-character', params: { character: characters[wrong] as string, position: wrong + 1 } }
  }
  const expected = usccCheckCharacter(uscc) as string
  if (expected !== uscc[17]) return { code: 'enterprises.uscc-check', params: { expected, found: uscc[17] as string } }
  return undefined
}

/**
 * Does the organisation code inside (places 9 to 17) carry its own check character (GB 11714-1997, mod 11)?
 * Told to the officer as a hint, never a reason to refuse: the credit code's check character covers these places
 * already, and registrars have issued codes whose organisation part does not add up.
 */
export function organisationPartAgrees(uscc: string): boolean {
  let sum = 0
  for (let i = 0; i < 8; i++) {
    const character = uscc[8 + i] ?? ''
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55
    sum += value * (ORGANISATION_WEIGHTS[i] as number)
  }
  const check = 11 - (sum % 11)
  return uscc[16] === (check === 10 ? 'X' : check === 11 ? '0' : String(check))
}
