import type { EntityManager } from 'typeorm'
import type { JobDefinition, JobOptions } from './jobs.js'

/** Who acts. `scope` lists, by dimension, the keys of the rows this actor reaches (filled by `people`). */
export interface Actor {
  /** The user's id; null for the system and for the public. */
  readonly id: string | null
  readonly name: string
  readonly roles: readonly string[]
  readonly scope: Readonly<Record<string, readonly string[]>>
  /**
   * Where set, the database itself confines this actor to rows with these keys (row-level security);
   * an empty list sees no protected row. Absent: not confined (staff, system).
   */
  readonly confinedTo?: readonly string[]
  /**
   * Beside the rows of `confinedTo`: single items of others' rows, each `key/item` with the key of the owner of the row and
   * the id of what it is about. Row-level security opens what is about these items and nothing else of that owner.
   */
  readonly confinedItems?: readonly string[]
}

/** The keys of whose rows a confined actor reaches anything: their own, and those of single items. */
export function reachedKeys({ confinedTo = [], confinedItems = [] }: Actor): string[] {
  return [...new Set([...confinedTo, ...confinedItems.map((item) => item.slice(0, item.indexOf('/')))])]
}

/** What every read takes: who, when and on which request. `now` is fixed for the request or job. */
export interface Ctx {
  readonly actor: Actor
  readonly now: Date
  readonly requestId: string
  /** The language texts are answered in. */
  readonly language: 'zh' | 'en'
}

declare const insideTransaction: unique symbol

/** What every write takes. Exists only inside `UnitOfWork.run`: a write without a transaction does not compile. */
export interface TxCtx extends Ctx {
  readonly manager: EntityManager
  /** Queues a job that becomes visible with the commit and vanishes with a rollback. */
  enqueue<T extends object>(job: JobDefinition<T>, data: T, options?: JobOptions): void
  readonly [insideTransaction]: true
}

/** The office itself: timers, jobs, seeds. */
export const systemActor: Actor = { id: null, name: '系统', roles: ['system'], scope: {} }

/** A visitor who has not signed in; sees no protected row. */
export const publicActor: Actor = { id: null, name: '公众', roles: [], scope: {}, confinedTo: [] }
