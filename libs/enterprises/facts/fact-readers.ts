import { Injectable } from '@nestjs/common'
import type { Ctx } from '#platform'

/** Somebody who keeps results of facts and must look again when facts changed. Safe to call twice. */
export interface FactReader {
  /** Unique name, e.g. `scan`. */
  name: string
  /** Looks again at these enterprises; runs as a job, after the commit that changed the facts. */
  lookAgain(ctx: Ctx, enterpriseIds: readonly string[]): Promise<void>
}

/** Who is told when facts changed (the job `enterprises.facts-changed`). Libs to the right add themselves at start. */
@Injectable()
export class FactReaders {
  private readonly readers = new Map<string, FactReader>()

  /** Adds a reader; a name added twice throws. */
  add(reader: FactReader): void {
    if (this.readers.has(reader.name)) throw new Error(`fact reader ${reader.name} is added twice`)
    this.readers.set(reader.name, reader)
  }

  /** Tells every reader, one after another; one that fails fails the job, and the job is tried again. */
  async lookAgain(ctx: Ctx, enterpriseIds: readonly string[]): Promise<void> {
    for (const reader of this.readers.values()) await reader.lookAgain(ctx, enterpriseIds)
  }
}
