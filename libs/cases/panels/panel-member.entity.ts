import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Task } from '../task.entity.js'
import { Panel } from './panel.entity.js'
import type { Scores } from './panel-result.js'

/** A seat of a panel: who holds or held it, what they gave. */
@Entity('panel_members')
@Unique('panel_members_once', ['panelId', 'userId'])
@Index('panel_members_user', ['userId', 'joinedAt'])
export class PanelMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'panel_members_pkey' }) id: string
  @ForeignKey(() => Panel, { name: 'panel_members_panel_fk' })
  @Column('uuid', { name: 'panel_id' })
  panelId: string
  @Column('uuid', { name: 'user_id' }) userId: string
  /** The seat, from 1; who replaces somebody takes their place. */
  @Column('integer') place: number
  /** The field the seat is kept for. */
  @Column('text', { nullable: true }) expertise: string | null
  @ForeignKey(() => Task, { name: 'panel_members_task_fk' })
  @Column('uuid', { name: 'task_id' })
  taskId: string
  @Column('timestamptz', { name: 'joined_at' }) joinedAt: Date
  @Column('timestamptz', { name: 'out_at', nullable: true }) outAt: Date | null
  @Column('text', { name: 'out_reason', nullable: true }) outReason: string | null
  /** When the expert declared to have no conflict of interest; nothing is scored before. */
  @Column('timestamptz', { name: 'cleared_at', nullable: true }) clearedAt: Date | null
  @Column('jsonb', { default: () => "'{}'" }) scores: Scores
  @Column('text', { default: '' }) comment: string
  @Column('timestamptz', { name: 'saved_at', nullable: true }) savedAt: Date | null
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null
  @Column('integer', { default: 1 }) version: number
}
