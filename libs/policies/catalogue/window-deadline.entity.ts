import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A named moment of a window beside its closing, e.g. the last minute for paper. */
@Entity('window_deadlines')
@Unique('window_deadlines_name_key', ['windowId', 'name'])
export class WindowDeadline {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'window_deadlines_pkey' }) id: string
  @Column('uuid', { name: 'window_id' }) windowId: string
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  @Column('timestamptz', { name: 'falls_at' }) fallsAt: Date
}
