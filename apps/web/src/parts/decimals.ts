/** What one of each unit is, as a power of ten of the smallest of its kind; units of one kind convert into each other. */
const POWERS: Readonly<Record<string, number>> = {
  ...{ 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 },
  ...{ 美元: 0, 万美元: 4, 亿美元: 8 },
  ...{ '‰': -3, '%': -2, '': 0 },
}

/** A decimal text in another unit of its kind, exactly; a text that is no number stays as it is. */
export function inUnit(text: string, from: string, to: string): string {
  return shifted(text, (POWERS[from] ?? 0) - (POWERS[to] ?? 0))
}

/** Moves the point of a decimal text by so many places to the right. */
export function shifted(text: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match || places === 0) return text
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const [left, right] = [padded.slice(0, at).replace(/^0+(?=\d)/, ''), padded.slice(at).replace(/0+$/, '')]
  return `${sign}${left}${right ? `.${right}` : ''}`
}

/** A decimal text with separators, all its places kept. */
export function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  if (!/^-?\d+$/.test(whole)) return text
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}
