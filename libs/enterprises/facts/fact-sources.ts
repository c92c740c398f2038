import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Fact } from '#criteria'

/** Hands facts of enterprises that another lib knows (titles held, cases …). Registered, not imported. */
export interface FactSource {
  /** Unique name, e.g. `titles`. */
  name: string
  /**
   * What this lib knows of these enterprises as of a day (`YYYY-MM-DD`, in the zone's time), by fact name; an
   * enterprise or a fact left out is unknown. One statement for all of them.
   */
  factsOf(
    manager: EntityManager,
    enterpriseIds: readonly string[],
    asOn: string,
  ): Promise<ReadonlyMap<string, Readonly<Record<string, Fact>>>>
}

/** Where facts come from besides the register's own figures and profile. Libs to the right add theirs at start. */
@Injectable()
export class FactSources {
  private readonly sources = new Map<string, FactSource>()

  /** Adds a source; a name added twice throws. */
  add(source: FactSource): void {
    if (this.sources.has(source.name)) throw new Error(`fact source ${source.name} is added twice`)
    this.sources.set(source.name, source)
  }

  /** Every source, in the order added; a later one speaks over an earlier one. */
  all(): readonly FactSource[] {
    return [...this.sources.values()]
  }
}
