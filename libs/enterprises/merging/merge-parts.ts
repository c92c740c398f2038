import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { TxCtx } from '#platform'

/** How many rows of one kind move with a merge. */
export interface MergeLine {
  /** The kind, e.g. `contacts`, `cases`. */
  part: string
  labelZh: string
  labelEn: string
  count: number
}

/** One lib's share of a merge: it counts and moves its own rows from one enterprise to another. */
export interface MergePart {
  /** Unique name, e.g. `cases`. */
  part: string
  labelZh: string
  labelEn: string
  /** How many rows would move. Changes nothing. */
  count(manager: EntityManager, fromId: string, intoId: string): Promise<number>
  /** Moves the rows inside the merge's transaction and answers how many; may refuse with a Problem. */
  move(tx: TxCtx, fromId: string, intoId: string): Promise<number>
}

/** What a merge moves. Libs to the right hand in their part at start; `enterprises` never imports them. */
@Injectable()
export class MergeParts {
  private readonly parts = new Map<string, MergePart>()

  /** Adds a lib's share; a name handed in twice throws. */
  register(part: MergePart): void {
    if (this.parts.has(part.part)) throw new Error(`merge part ${part.part} is registered twice`)
    this.parts.set(part.part, part)
  }

  /** Every share, in the order handed in. */
  all(): readonly MergePart[] {
    return [...this.parts.values()]
  }
}
