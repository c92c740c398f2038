import { pinyin } from 'pinyin-pro'

/** A name as it is shown: trimmed, runs of blanks to one, without characters that cannot be seen. */
export function cleanName(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name as it is compared: half-width brackets and letters (NFKC), every bracket round, no blanks, upper case. */
export function nameKey(name: string): string {
  return cleanName(name)
    .normalize('NFKC')
    .replace(/[[{【〔「『<《]/g, '(')
    .replace(/[\]}】〕」』>》]/g, ')')
    .replace(/\s+/g, '')
    .toUpperCase()
}

/** Full pinyin and initials of a name, lower case, letters and digits only; ü is written v. */
export function pinyinOf(name: string): { full: string; initials: string } {
  const text = letters(name)
  const readings = pinyin(text, { toneType: 'none', type: 'array', v: true })
  let initials = ''
  let at = 0
  for (const character of text) {
    const reading = readings[at++] ?? character
    initials += reading === character ? character : reading[0]
  }
  return { full: readings.join(''), initials }
}

/** Letters and digits only, half-width, lower case. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Each Chinese character twice, so that two of them make whole trigrams and are found through the index. */
function twice(text: string): string {
  return text.replace(/\p{Script=Han}/gu, '$&$&')
}

/**
 * What search looks through: name and former names (letters only, each Chinese character twice), credit code, initials
 * and full pinyin, each after a blank.
 */
export function searchTextOf(uscc: string | null, name: string, formerNames: readonly string[] = []): string {
  const parts = [name, ...formerNames].flatMap((each) => {
    const { full, initials } = pinyinOf(each)
    const plain = letters(each)
    return plain === full ? [plain] : [twice(plain), initials, full]
  })
  return ` ${[uscc?.toLowerCase() ?? '', ...new Set(parts)].join(' ')}`
}

/**
 * The LIKE pattern that finds a query in `searchTextOf`. Two Chinese characters or three letters are found anywhere;
 * less is found at the beginning of a name, code or pinyin. Undefined when nothing is left to search for.
 */
export function searchPattern(query: string): string | undefined {
  const plain = letters(query)
  if (plain === '') return undefined
  const text = twice(plain)
  return [...text].length < 3 ? `% ${text}%` : `%${text}%`
}
