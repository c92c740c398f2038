import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A chart as the code wrote it when it was first deployed; the digest keeps a version from changing in silence. */
@Entity('charts')
export class ChartRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'charts_pkey' }) id: string
  @PrimaryColumn('int', { primaryKeyConstraintName: 'charts_pkey' }) version: number
  /** SHA-256 of the canonical definition, in hex. */
  @Column('text') digest: string
  @Column('jsonb') definition: object
}
