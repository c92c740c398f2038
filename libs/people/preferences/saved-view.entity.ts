import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { User } from '../users/user.entity.js'

/** A list's filters and order under a name: for its owner alone, or shared with everybody in the office. */
@Entity('saved_views')
@Unique('saved_views_name_key', ['ownerId', 'list', 'name'])
@Index('saved_views_shared', ['list'], { where: 'shared' })
export class SavedView {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_views_pkey' }) id: string
  @ForeignKey(() => User, { name: 'saved_views_owner_id_fkey' })
  @Column('uuid', { name: 'owner_id' })
  ownerId: string
  /** Which list, e.g. `cases`. */
  @Column('text') list: string
  @Column('text') name: string
  @Column('boolean') shared: boolean
  /** Query of the list by parameter name. */
  @Column('jsonb') query: Record<string, string>
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date
}
