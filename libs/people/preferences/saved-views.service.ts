import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId, Problem, type TxCtx } from '#platform'
import type { Identity } from '../sessions/actors.queries.js'
import type { SavedViewView, SaveView } from './saved-views.dto.js'

const LONGEST = 4096

/** Saved views of lists. A firm's users see their own only; shared ones are the office's. */
@Injectable()
export class SavedViewsService {
  /** One's own views of a list and those shared by the office, by name. */
  list(manager: EntityManager, me: Pick<Identity, 'userId' | 'side'>, list: string): Promise<SavedViewView[]> {
    return manager.query(
      `SELECT v.id, v.list, v.name, v.shared, v.query, u.display_name AS owner, v.owner_id = $1 AS mine
       FROM saved_views v JOIN users u ON u.id = v.owner_id
       WHERE v.list = $2 AND (v.owner_id = $1 OR (v.shared AND u.side = 'office' AND $3 = 'office'))
       ORDER BY v.name, v.id`,
      [me.userId, list, me.side],
    )
  }

  /**
   * Keeps a view; one's own of the same name is replaced.
   * @throws Problem invalid `people.view-query` when the query holds anything but texts or is too long; forbidden
   * `people.view-office-only` when a firm's user would share one
   */
  async keep(tx: TxCtx, me: Identity, input: SaveView): Promise<SavedViewView> {
    const query = JSON.stringify(input.query)
    if (query.length > LONGEST || Object.values(input.query).some((value) => typeof value !== 'string'))
      throw Problem.invalid('people.view-query', { most: LONGEST })
    if (input.shared && me.side !== 'office') throw Problem.forbidden('people.view-office-only')
    const [row]: { id: string }[] = await tx.manager.query(
      `INSERT INTO saved_views (id, owner_id, list, name, shared, query, saved_at) VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)
       ON CONFLICT (owner_id, list, name)
       DO UPDATE SET shared = EXCLUDED.shared, query = EXCLUDED.query, saved_at = EXCLUDED.saved_at
       RETURNING id`,
      [newId(), me.userId, input.list, input.name, input.shared, query, tx.now],
    )
    const { list, name, shared } = input
    return { id: row?.id ?? '', list, name, shared, query: input.query, owner: me.displayName, mine: true }
  }

  /**
   * Deletes one's own view.
   * @throws Problem missing `people.view-missing`: not there, or somebody else's
   */
  async remove(tx: TxCtx, userId: string, id: string): Promise<void> {
    const [, removed]: [unknown, number] = await tx.manager.query('DELETE FROM saved_views WHERE id = $1 AND owner_id = $2', [
      id,
      userId,
    ])
    if (!removed) throw Problem.missing('people.view-missing')
  }
}
