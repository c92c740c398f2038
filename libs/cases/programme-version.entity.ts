import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { ChartRow } from './chart.entity.js'
import { Programme } from './programme.entity.js'

/** The dated content of a programme; a running case stays pinned to the version it began with. */
@Entity('programme_versions')
@Unique('programme_versions_number_key', ['programmeId', 'number'])
@Check('programme_versions_status', `status IN ('draft', 'published', 'retired')`)
@Check('programme_versions_certainty', `certainty IN ('confirmed', 'unconfirmed', 'lapsed')`)
@Exclusion(
  'programme_versions_once',
  `USING gist (programme_id WITH =, daterange(effective_from, effective_to, '[]') WITH &&) WHERE (status = 'published')`,
)
@ForeignKey(() => ChartRow, ['chartId', 'chartVersion'], ['id', 'version'], { name: 'programme_versions_chart_fk' })
export class ProgrammeVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_versions_pkey' }) id: string
  @ForeignKey(() => Programme, { name: 'programme_versions_programme_fk' })
  @Column('uuid', { name: 'programme_id' })
  programmeId: string
  @Column('int') number: number
  @Column('text') status: 'draft' | 'published' | 'retired'
  @Column('date', { name: 'effective_from' }) effectiveFrom: string
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo: string | null
  @Column('text', { name: 'chart_id' }) chartId: string
  @Column('int', { name: 'chart_version' }) chartVersion: number
  @Column('jsonb', { default: () => "'{}'" }) options: Record<string, unknown>
  @Column('jsonb', { default: () => "'[]'" }) form: unknown[]
  @Column('jsonb', { default: () => "'[]'" }) documents: unknown[]
  @Column('jsonb', { default: () => "'{}'" }) guide: Record<string, unknown>
  @Column('text', { nullable: true }) ruleset: string | null
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  /** How to object to an adverse decision. */
  @Column('text') appeal: string
  @Column('text', { default: 'confirmed' }) certainty: 'confirmed' | 'unconfirmed' | 'lapsed'
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
}
