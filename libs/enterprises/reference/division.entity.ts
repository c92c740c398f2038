import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'

/** An administrative division: province (2 digits), city (4) or county (6). */
@Entity('divisions')
@Index('divisions_parent_code', ['parentCode'])
export class Division {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'divisions_pkey' }) code: string
  @Column('text') name: string
  /** 1 province, 2 city, 3 county. */
  @Column('smallint') level: number
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null
  @ManyToOne(() => Division)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'divisions_parent_code_fkey' })
  parent?: Relation<Division>
}
