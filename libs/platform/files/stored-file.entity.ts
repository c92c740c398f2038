import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** One upload: whose, what and which bytes. Equal bytes are kept once; every upload has its own row. */
@Entity('stored_files')
export class StoredFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_files_pkey' }) id: string
  /** SHA-256 of the bytes, hexadecimal; also their key in the store. */
  @Index('stored_files_sha256') @Column('text') sha256: string
  /** Bytes. */
  @Column('bigint') size: string
  /** Judged by content. */
  @Column('text', { name: 'media_type' }) mediaType: string
  /** The name it was uploaded under, cleaned. */
  @Column('text') name: string
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null
  /** The enterprise it belongs to; row-level security compares it. */
  @Column('uuid', { name: 'owner_key', nullable: true }) ownerKey: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
