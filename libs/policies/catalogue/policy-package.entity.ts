import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A family of policies that goes by one name, e.g. 金镶玉. */
@Entity('policy_packages')
export class PolicyPackage {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'policy_packages_pkey' }) code: string
  @Column('integer') position: number
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  @Column('text', { default: '' }) note: string
}
