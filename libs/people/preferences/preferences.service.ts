import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Problem, type TxCtx } from '#platform'
import type { PreferenceView } from './preferences.dto.js'

const KEY = /^[a-z][a-z0-9.-]{0,79}$/
const LONGEST = 16_384

/** What people have set for themselves, by key. */
@Injectable()
export class PreferencesService {
  /** What a user has kept under a key; null when nothing. */
  async read(manager: EntityManager, userId: string, key: string): Promise<PreferenceView> {
    const [row]: PreferenceView[] = await manager.query('SELECT value FROM user_preferences WHERE user_id = $1 AND key = $2', [
      userId,
      key,
    ])
    return { value: row?.value ?? null }
  }

  /**
   * Keeps a value under a key.
   * @throws Problem invalid `people.preference-key`, `people.preference-too-long`
   */
  async keep(tx: TxCtx, userId: string, key: string, value: object): Promise<PreferenceView> {
    const text = JSON.stringify(value)
    if (!KEY.test(key)) throw Problem.invalid('people.preference-key')
    if (text.length > LONGEST) throw Problem.invalid('people.preference-too-long', { most: LONGEST })
    await tx.manager.query(
      `INSERT INTO user_preferences (user_id, key, value, saved_at) VALUES ($1, $2, $3::jsonb, $4)
       ON CONFLICT (user_id, key) DO UPDATE SET value = EXCLUDED.value, saved_at = EXCLUDED.saved_at`,
      [userId, key, text, tx.now],
    )
    return { value }
  }
}
