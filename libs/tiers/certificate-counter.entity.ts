import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'

/** The last certificate number the zone gave out for a tier in a year. */
@Entity('certificate_counters')
export class CertificateCounter {
  @ForeignKey('Tier', { name: 'certificate_counters_tier_code_fkey' })
  @PrimaryColumn('text', { name: 'tier_code', primaryKeyConstraintName: 'certificate_counters_pkey' })
  tierCode: string
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'certificate_counters_pkey' }) year: number
  @Column('integer') last: number
}
