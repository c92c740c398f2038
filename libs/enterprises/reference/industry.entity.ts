import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'

/** One entry of GB/T 4754-2017: a section (letter), division, group or class. */
@Entity('industries')
@Index('industries_parent_code', ['parentCode'])
export class Industry {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'industries_pkey' }) code: string
  @Column('text') name: string
  /** 1 门类, 2 大类, 3 中类, 4 小类. */
  @Column('smallint') level: number
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null
  /** The section's letter, A to T. */
  @Column('text') letter: string
  @ManyToOne(() => Industry)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'industries_parent_code_fkey' })
  parent?: Relation<Industry>
}
