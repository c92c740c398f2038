/**
 * Reads a calendar date in the spellings of registers (`2019-01-02`, `2019/1/2`, `2019.1.2`, `2019年1月2日`, `20190102`,
 * with or without a time) and answers it as YYYY-MM-DD; undefined when it is not a day of the calendar.
 */
export function readDate(text: string): string | undefined {
  const plain = text.trim().normalize('NFKC')
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (!days || day < 1 || day > days || year < 1800 || year > 2200) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
