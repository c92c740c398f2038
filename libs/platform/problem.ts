import { sayField } from './field-names.js'

/** The few kinds of trouble; each has one HTTP status. */
export type ProblemKind = 'invalid' | 'refused' | 'forbidden' | 'missing' | 'conflict' | 'unauthenticated' | 'busy'

/** HTTP status by kind. */
export const problemStatus: Readonly<Record<ProblemKind, number>> = {
  invalid: 422,
  refused: 409,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  unauthenticated: 401,
  busy: 429,
}

export type ProblemParams = Readonly<Record<string, string | number | boolean | null>>

/** One entry of a problem: a refusal, or what is wrong with one field. `at` names the field, document or row. */
export interface ProblemItem {
  code: string
  params?: ProblemParams
  at?: string
  /** A ready sentence where the code's catalogue cannot know it (validation messages). */
  message?: string
}

/**
 * The one error the libs throw. `code` is an entry of a catalogue (see `catalogue`), `params` fill its text,
 * `refusals` lists every reason, never just the first.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly params: ProblemParams = {},
    readonly refusals: readonly ProblemItem[] = [],
  ) {
    super(`${kind}: ${code}${refusals.length ? ` (${refusals.map((r) => r.code).join(', ')})` : ''}`)
    this.name = 'Problem'
  }

  get status(): number {
    return problemStatus[this.kind]
  }

  /** The input is wrong; `refusals` say which field and why. */
  static invalid(code: string, params?: ProblemParams, refusals?: readonly ProblemItem[]): Problem {
    return new Problem('invalid', code, params, refusals)
  }
  /** The rules of the office refuse this now; all reasons are in `refusals`. */
  static refused(code: string, params?: ProblemParams, refusals?: readonly ProblemItem[]): Problem {
    return new Problem('refused', code, params, refusals)
  }
  /** This person may never do this. */
  static forbidden(code: string, params?: ProblemParams): Problem {
    return new Problem('forbidden', code, params)
  }
  /** Not there, or not yours: the answer is the same. */
  static missing(code: string, params?: ProblemParams): Problem {
    return new Problem('missing', code, params)
  }
  /** Somebody else was faster, or the same key was used for something else. */
  static conflict(code: string, params?: ProblemParams): Problem {
    return new Problem('conflict', code, params)
  }
}

/** The texts of a lib's codes: code → [中文, English]; `{name}` is filled from params. */
export type Catalogue = Readonly<Record<string, readonly [zh: string, en: string]>>

const texts = new Map<string, readonly [string, string]>()

/** Registers a lib's catalogue. A code registered twice with another text is a mistake and throws at load. */
export function catalogue<const C extends Catalogue>(entries: C): C {
  for (const [code, text] of Object.entries(entries)) {
    const known = texts.get(code)
    if (known && (known[0] !== text[0] || known[1] !== text[1])) throw new Error(`code ${code} has two texts`)
    texts.set(code, text)
  }
  return entries
}

/** Every registered code with its texts, for the documentation and the law test. */
export function allTexts(): ReadonlyMap<string, readonly [zh: string, en: string]> {
  return texts
}

/**
 * The sentence of a code in a language, with its parameters filled, a field by the name it has on pages, and a name that is
 * not told in English (`{labelEn}`) as it is (`{label}`); a code without text answers itself.
 */
export function textOf(code: string, params: ProblemParams = {}, language: 'zh' | 'en' = 'zh'): string {
  const text = texts.get(code)?.[language === 'zh' ? 0 : 1] ?? code
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const told = name in params ? name : name.replace(/En$/, '')
    if (!(told in params)) return whole
    return told === 'field' ? sayField(String(params.field), language) : String(params[told])
  })
}
