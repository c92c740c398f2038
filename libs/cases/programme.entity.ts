import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Anything that can be applied for; what it asks and how it runs is in its dated versions. */
@Entity('programmes')
@Unique('programmes_code_key', ['code'])
export class Programme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programmes_pkey' }) id: string
  @Column('text') code: string
  /** The kind of case its applications are. */
  @Column('text') kind: string
  /** What it is about, e.g. the code of the tier it recognises. */
  @Column('text', { nullable: true }) subject: string | null
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  @Column('text', { default: '' }) summary: string
  @Column('uuid', { name: 'department_id', nullable: true }) departmentId: string | null
  /** Whether new cases may be opened at all. */
  @Column('boolean', { default: true }) open: boolean
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
