import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator'

/** What time it is here. */
export class OfficeTime {
  /** The present moment, as this office sees it. */
  now: Date
  /** Has time been moved? */
  moved: boolean
  /** Milliseconds by which this office's time is ahead of real time. */
  offset: number
  /** Can time be moved here (development only)? */
  movable: boolean
}

/** Where to move time to: a number of days on, or a moment. */
export class MoveTime {
  /** Days to move forward, at most 3660. */
  @IsOptional() @IsInt() @Min(1) @Max(3660) days?: number
  /** Moment to move to, e.g. 2026-03-31 (read as 09:00 in Shanghai) or 2026-03-31T17:30:00+08:00. */
  @IsOptional() @IsISO8601({ strict: true }) to?: string
}
