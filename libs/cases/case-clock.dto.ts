/** One day on the way to a due date. */
export class CountedDay {
  /** `YYYY-MM-DD`. */
  date: string
  /** The how-manieth working day it is; null when it is not counted. */
  nth: number | null
  /** Why it counts or does not, in a line. */
  text: string
}

/** A stretch of time on one clock. */
export class SpanView {
  /** Whose days were used: firm, office, department, publicity or authority. */
  clock: string
  /** The same in words. */
  party: string
  /** The state the case was in, in words. */
  state: string
  from: string
  /** Null while it runs. */
  to: string | null
  /** Working days used. */
  workingDays: number
  /** The event that started it, in words. */
  reason: string
}

/** A deadline that waits while another clock runs, and runs on with its days left when the case comes back to its state. */
export class PausedDeadline {
  clock: string
  party: string
  /** The state it runs in, in words. */
  state: string
  /** Working days used and left. */
  used: number
  left: number
}

/** A due date that moved because the calendar did. */
export class DueChange {
  from: string
  to: string
  reason: string
  at: Date
}

/** Whose clock runs on a case, how much of it is used, until when and why that day. */
export class ClockCard {
  /** The clock that runs; null when none does. */
  clock: string | null
  party: string | null
  /** The last day in time, `YYYY-MM-DD`; null where no deadline runs. */
  due: string | null
  /** The moment, where the deadline is kept to the minute. */
  dueAt: Date | null
  /** Working days allowed, used and left (negative when overrun); null where no deadline runs. */
  allowance: number | null
  used: number | null
  left: number | null
  overdue: boolean
  /** The date may still move: the calendar of the year is not published. */
  provisional: boolean
  /** Why this date, in a sentence. */
  why: string | null
  legalBasis: string | null
  /** Every day up to the due date, counted or skipped with its reason. */
  days: CountedDay[]
  /** Deadlines that wait, with the days they have left. */
  paused: PausedDeadline[]
  /** Every stretch so far, oldest first. */
  spans: SpanView[]
  /** Working days used by each party. */
  byParty: Record<string, number>
  /** Due dates that moved with the calendar. */
  changes: DueChange[]
}
