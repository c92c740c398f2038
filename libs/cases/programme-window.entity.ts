import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Programme } from './programme.entity.js'

/** When a programme takes applications: from an instant (inside) to an instant (outside). */
@Entity('programme_windows')
@Check('programme_windows_order', 'opens_at < closes_at')
@Index('programme_windows_programme', ['programmeId', 'closesAt'])
export class ProgrammeWindow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_windows_pkey' }) id: string
  @ForeignKey(() => Programme, { name: 'programme_windows_programme_fk' })
  @Column('uuid', { name: 'programme_id' })
  programmeId: string
  @Column('text') name: string
  @Column('timestamptz', { name: 'opens_at' }) opensAt: Date
  @Column('timestamptz', { name: 'closes_at' }) closesAt: Date
}
