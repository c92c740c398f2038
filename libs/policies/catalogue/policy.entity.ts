import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PolicyPackage } from './policy-package.entity.js'

/** A document that gives money, with the days it is in force and how sure we are of it. */
@Entity('policies')
@Check('policies_certainty_known', `certainty IN ('confirmed', 'unconfirmed', 'lapsed')`)
@Check('policies_order', 'effective_to IS NULL OR effective_to >= effective_from')
export class Policy {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'policies_pkey' }) code: string
  @ForeignKey(() => PolicyPackage, { name: 'policies_package_fkey' })
  @Column('text', { name: 'package_code' })
  packageCode: string
  @Column('integer') position: number
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  @Column('text', { name: 'document_number' }) documentNumber: string
  @Column('text') certainty: 'confirmed' | 'unconfirmed' | 'lapsed'
  @Column('date', { name: 'effective_from' }) effectiveFrom: string
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo: string | null
  @Column('text', { default: '' }) note: string
}
