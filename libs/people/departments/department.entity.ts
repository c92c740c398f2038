import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'

/** A bureau of the zone, in a tree; its head decides who is asked first. */
@Entity('departments')
@Unique('departments_code_key', ['code'])
@Check('departments_not_own_parent', 'parent_id <> id')
export class Department {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'departments_pkey' }) id: string
  @Column('text') code: string
  @Column('text') name: string
  @Index('departments_parent_id')
  @ForeignKey('Department', { name: 'departments_parent_id_fkey' })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null
  @ForeignKey('User', { name: 'departments_head_id_fkey' })
  @Column('uuid', { name: 'head_id', nullable: true })
  headId: string | null
  /** Place in lists, from 0. */
  @Column('integer', { default: 0 }) position: number
  @Column('integer', { default: 1 }) version: number
}
