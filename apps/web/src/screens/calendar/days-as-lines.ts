import type { components } from '../../api/schema.js'

type Special = components['schemas']['CalendarDayInput']
const KINDS: Readonly<Record<string, Special['kind']>> = { 放假: 'holiday', 上班: 'workday', off: 'holiday', work: 'workday' }

/** Days as people paste them: `2027-01-01 放假 元旦`, one a line. */
export function linesOf(days: readonly Special[]): string {
  return days.map(({ date, kind, name }) => `${date} ${kind === 'holiday' ? '放假' : '上班'} ${name}`).join('\n')
}

/** Reads such lines; `bad` names the first that cannot be read. Whether a day belongs to the year the server judges. */
export function readDays(text: string): { days: Special[]; bad?: { line: number; text: string } } {
  const days: Special[] = []
  for (const [index, line] of text.normalize('NFKC').split('\n').entries()) {
    if (line.trim() === '') continue
    const [, date, word, name] = /^\s*(\d{4}-\d{2}-\d{2})\s+(\S+)\s+(.+?)\s*$/.exec(line) ?? []
    const kind = KINDS[word ?? '']
    if (!date || !kind || !name) return { days, bad: { line: index + 1, text: line.trim() } }
    days.push({ date, kind, name })
  }
  return { days }
}

/** What a new notice changes: days it brings, and days of the present one that it leaves out or calls otherwise. */
export function changesOf(now: readonly Special[], next: readonly Special[]): { added: Special[]; removed: Special[] } {
  const without = (days: readonly Special[], others: readonly Special[]) =>
    days.filter((day) => !others.some((other) => other.date === day.date && other.kind === day.kind))
  return { added: without(next, now), removed: without(now, next) }
}

/** Days of one festival that follow one another. */
export interface Run {
  from: string
  to: string
  kind: Special['kind']
  name: string
  days: number
}

/** Days gathered into runs: the same festival and kind, day after day. */
export function runsOf(days: readonly Special[]): Run[] {
  const runs: Run[] = []
  for (const { date, kind, name } of days) {
    const last = runs.at(-1)
    const follows = last && last.kind === kind && last.name === name && Date.parse(date) - Date.parse(last.to) === 86_400_000
    if (follows) Object.assign(last, { to: date, days: last.days + 1 })
    else runs.push({ from: date, to: date, kind, name, days: 1 })
  }
  return runs
}
