import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { PageQuery } from './http/page.dto.js'
import { Trimmed } from './http/trimmed.js'

/** How many jobs of one kind wait, run and failed. */
export class QueueDepth {
  /** Name of the kind of work. */
  name: string
  /** Jobs waiting, retries included. */
  waiting: number
  /** Jobs running now. */
  active: number
  /** Jobs that failed for good and rest among the dead letters. */
  failed: number
  /** When the oldest waiting job was queued. */
  oldestWaitingAt: Date | null
}

/** What an operator may do with a failed job. */
export const DEAD_LETTER_STATES = ['waiting', 'retried', 'discarded'] as const

/** Which dead letters to list. */
export class DeadLetterQuery extends PageQuery {
  /** Only jobs of this kind. */
  @IsOptional() @IsString() job?: string
  /** Only letters in this state; `waiting` unless told. */
  @IsOptional() @IsIn(DEAD_LETTER_STATES) state?: (typeof DEAD_LETTER_STATES)[number]
}

/** A job that failed for good. */
export class DeadLetter {
  id: string
  /** The kind of work it was. */
  job: string
  /** What it was queued with: ids only. */
  data: Record<string, unknown>
  /** The error of its last attempt. */
  error: string
  /** The request that queued it. */
  requestId: string | null
  /** When it was given up. */
  failedAt: Date
  state: 'waiting' | 'retried' | 'discarded'
  /** Who retried or discarded it, and why. */
  settledBy: string | null
  reason: string | null
}

/** A page of dead letters. */
export class DeadLetterPage {
  items: DeadLetter[]
  total: number
  page: number
  size: number
}

/** Which dead letters to run again. */
export class RetryJobs {
  /** Ids of dead letters, at most 500. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(500) @IsUUID('all', { each: true }) ids: string[]
}

/** Which dead letters to give up, and why. */
export class DiscardJobs {
  /** Ids of dead letters, at most 500. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(500) @IsUUID('all', { each: true }) ids: string[]
  /** Why the work is not needed any more. */
  @Trimmed() @IsString() @Length(2, 500) reason: string
}

/** How many dead letters were settled, and which had been settled before. */
export class SettledJobs {
  /** Letters this request settled. */
  settled: number
  /** Ids that are no waiting dead letter. */
  skipped: string[]
}
