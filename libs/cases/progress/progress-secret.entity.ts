import { Entity, PrimaryColumn } from 'typeorm'

/** What progress codes are made with, one row; no firm reads it. */
@Entity('progress_secrets')
export class ProgressSecret {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'progress_secrets_pkey' }) secret: string
}
