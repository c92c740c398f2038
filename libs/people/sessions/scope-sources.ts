import { Injectable } from '@nestjs/common'

/** SQL expressions a scope source builds its sub-select from. */
export interface ScopeSqlParts {
  /** The user's id (uuid). */
  userId: string
  /** Today in Asia/Shanghai (date). */
  today: string
}

/** Where the keys of one dimension of a user's scope come from. A lib to the right registers it at start. */
export interface ScopeSource {
  /** Name of the dimension in `actor.scope`, e.g. `enterprises`. */
  dimension: string
  /** Are firm users confined to these keys by row-level security? */
  confines: boolean
  /** Are these single items of others' rows, each `key/item`, which row-level security opens to firm users one by one? */
  items?: boolean
  /**
   * A SELECT answering columns `key` (uuid, or text `key/item`) and `role` (text or null). A firm role in `role` is added to the actor's
   * roles, so that who administers one enterprise may reach the routes of a firm administrator; the keys of a role are
   * a dimension of their own, `dimension:role`, by which what is done to a single row is judged.
   */
  select: (sql: ScopeSqlParts) => string
}

/** The registered scope sources; read with the session in one statement. */
@Injectable()
export class ScopeSources {
  private readonly sources: ScopeSource[] = []

  /** Registers a source; two for one dimension throw. */
  register(source: ScopeSource): void {
    if (!/^[a-z]\w*$/i.test(source.dimension)) throw new Error(`scope dimension "${source.dimension}" is not a plain name`)
    if (this.sources.some((known) => known.dimension === source.dimension)) {
      throw new Error(`scope dimension ${source.dimension} has two sources`)
    }
    this.sources.push(source)
  }

  get all(): readonly ScopeSource[] {
    return this.sources
  }
}
