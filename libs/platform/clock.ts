import { Injectable } from '@nestjs/common'

/**
 * The only source of the present moment. Everything else receives `ctx.now`.
 * Development and tests may move it on purpose; production never does.
 */
@Injectable()
export class Clock {
  private offset = 0
  private frozen: number | undefined

  /** The present moment, as this office sees it. */
  now(): Date {
    return new Date((this.frozen ?? Date.now()) + this.offset)
  }

  /** Milliseconds of a steady clock, for measuring durations only. */
  static ticks(): number {
    return performance.now()
  }

  /** Freezes time at `at` (tests) until `release`; moving the offset still moves it. */
  freeze(at: Date): void {
    this.frozen = at.getTime() - this.offset
  }

  /** Lets time run again from the real present. */
  release(): void {
    this.frozen = undefined
  }

  /** Sets how far this office's time stands ahead of real time, in milliseconds (development only). */
  setOffset(milliseconds: number): void {
    this.offset = milliseconds
  }

  /** How far this office's time stands ahead of real time, in milliseconds. */
  get offsetMs(): number {
    return this.offset
  }
}
