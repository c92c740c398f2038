import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Ctx } from '../ctx.js'
import type { StoredFile } from './stored-file.entity.js'

/** Says whether this person may read this file for one more reason than having uploaded it. */
export type FileRule = (ctx: Ctx, file: StoredFile, manager: EntityManager) => boolean | Promise<boolean>

/**
 * Who may read a file besides its uploader. The libs register their reasons (office roles, experts of a case);
 * for a confined actor the database hides foreign files before any rule is asked.
 */
@Injectable()
export class FileAccess {
  private readonly rules: FileRule[] = []

  /** Adds a reason to be allowed. */
  allow(rule: FileRule): void {
    this.rules.push(rule)
  }

  /** Is any reason met? */
  async may(ctx: Ctx, file: StoredFile, manager: EntityManager): Promise<boolean> {
    if (file.uploadedBy !== null && file.uploadedBy === ctx.actor.id) return true
    if (file.ownerKey !== null && ctx.actor.confinedTo?.includes(file.ownerKey)) return true
    for (const rule of this.rules) if (await rule(ctx, file, manager)) return true
    return false
  }
}
