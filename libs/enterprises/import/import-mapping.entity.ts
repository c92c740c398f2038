import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** The columns somebody matched by hand for files with these headers; the office remembers them. */
@Entity('import_mappings')
@Unique('import_mappings_once', ['kind', 'headersSha256'])
export class ImportMapping {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_mappings_pkey' }) id: string
  /** `enterprises`, or `figures:` with the name of the map. */
  @Column('text') kind: string
  @Column('text', { name: 'headers_sha256' }) headersSha256: string
  /** Field to header; an empty header: this field is not taken from such files. */
  @Column('jsonb') map: Record<string, string>
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date
}
