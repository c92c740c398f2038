import { Injectable } from '@nestjs/common'
import type { TxCtx } from '#platform'
import { caseInReach } from './case-scope.js'
import type { LookerView } from './lookers.dto.js'

/** Seconds after which a page that said nothing more counts as closed; pages speak up every twenty. */
const CLOSED_AFTER = 60

/** Who of the office has a case open, so that two officers do not work on it unawares. */
@Injectable()
export class LookersService {
  /**
   * Notes that the actor has the case open and answers the colleagues who have too, whoever came first at the top.
   * @throws Problem missing `cases.missing`
   */
  async look(tx: TxCtx, caseId: string): Promise<LookerView[]> {
    await caseInReach(tx, tx.manager, caseId)
    const { id } = tx.actor
    const stale = new Date(tx.now.getTime() - CLOSED_AFTER * 1000)
    await tx.manager.query(`DELETE FROM case_lookers WHERE user_id = $1 AND case_id <> $2 AND seen_at < $3`, [id, caseId, stale])
    await tx.manager.query(
      `INSERT INTO case_lookers (user_id, case_id, since, seen_at) VALUES ($1, $2, $3, $3)
       ON CONFLICT (user_id, case_id) DO UPDATE SET seen_at = EXCLUDED.seen_at,
         since = CASE WHEN case_lookers.seen_at < $4 THEN EXCLUDED.since ELSE case_lookers.since END`,
      [id, caseId, tx.now, stale],
    )
    return tx.manager.query<LookerView[]>(
      `SELECT l.user_id AS "userId", u.display_name AS name, l.since FROM case_lookers l JOIN users u ON u.id = l.user_id
       WHERE l.case_id = $1 AND l.user_id <> $2 AND l.seen_at >= $3 ORDER BY l.since, u.display_name`,
      [caseId, id, stale],
    )
  }

  /** Notes that the actor has closed the case. @throws Problem missing `cases.missing` */
  async leave(tx: TxCtx, caseId: string): Promise<void> {
    await caseInReach(tx, tx.manager, caseId)
    await tx.manager.query(`DELETE FROM case_lookers WHERE user_id = $1 AND case_id = $2`, [tx.actor.id, caseId])
  }
}
