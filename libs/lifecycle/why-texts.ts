import type { ClockName, Text } from './chart.js'
import type { Due } from './spans.js'
import type { DayCount, Reckoning } from './why.js'

const parties: Readonly<Record<ClockName, Text>> = {
  firm: ['企业', 'firm'],
  office: ['本机关', 'office'],
  department: ['其他部门', 'other department'],
  publicity: ['公示', 'publicity'],
  authority: ['上级机关', 'authority'],
}

/** Whom a span of days is attributed to, in words. */
export function sayParty(party: ClockName): Text {
  return parties[party]
}

/** Why one day counts or not, as a line under the due date. */
export function sayDay(day: DayCount): Text {
  const { date, nth, why, name = '', provisional } = day
  const open: Text =
    provisional && why !== 'start-day' ? ['（当年放假安排未公布，暂计）', ' (calendar not published yet, provisional)'] : ['', '']
  const said: Record<DayCount['why'], Text> = {
    'start-day': ['当日不计', 'start day, not counted'],
    weekday: [`第${nth}个工作日`, `working day ${nth}`],
    'make-up': [`第${nth}个工作日（${name}）`, `working day ${nth} (make-up workday: ${name})`],
    weekend: ['周末，不计', 'weekend, not counted'],
    holiday: [`${name}，不计`, `holiday (${name}), not counted`],
  }
  return [`${date} ${said[why][0]}${open[0]}`, `${date} ${said[why][1]}${open[1]}`]
}

/** A due date and what it rests on, in one sentence. */
export function sayDue(due: Reckoning | Due): Text {
  const allowance = 'allowance' in due ? due.allowance : due.workingDays
  const start = due.days[0]?.date ?? due.due
  const skipped = [...new Set(due.days.filter((day) => day.why === 'holiday').map((day) => day.name))].join('、')
  const paused = 'pauses' in due ? due.pauses : []
  const stops: Text = [
    paused.map((span) => `，${sayParty(span.party)[0]}用时${span.workingDays}个工作日不计`).join(''),
    paused.map((span) => `; ${span.workingDays} working days with the ${sayParty(span.party)[1]} not counted`).join(''),
  ]
  return [
    `自${start}起（当日不计）${allowance}个工作日，截至${due.due}${skipped ? `，${skipped}放假不计` : ''}${stops[0]}${due.provisional ? '；当年放假安排未公布，日期暂定' : ''}`,
    `${allowance} working days from ${start} (not counted), until ${due.due}${skipped ? `; holidays not counted: ${skipped}` : ''}${stops[1]}${due.provisional ? '; provisional: the calendar of the year is not published yet' : ''}`,
  ]
}
