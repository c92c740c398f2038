import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody who may be drawn onto a panel: a user with the role `expert`, with employer and fields. */
@Entity('experts')
@Check('experts_expertise', 'cardinality(expertise) > 0')
export class Expert {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'experts_pkey' }) userId: string
  @Column('text') employer: string
  @Column('text', { name: 'employer_uscc', nullable: true }) employerUscc: string | null
  @Column('text', { default: '' }) title: string
  @Column('text', { array: true }) expertise: string[]
  @Column('boolean', { default: true }) active: boolean
  @Column('uuid', { name: 'updated_by', nullable: true }) updatedBy: string | null
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
}
