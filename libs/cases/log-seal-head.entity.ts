import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { LogSeal } from './log-seal.entity.js'

/** The last move of a case under a seal. No key to the case: a deleted case must leave its head behind. */
@Entity('log_seal_heads')
@Index('log_seal_heads_case', ['caseId', 'seq'])
export class LogSealHead {
  @ForeignKey(() => LogSeal, { name: 'log_seal_heads_seal_fk' })
  @PrimaryColumn('bigint', { name: 'seal_id', primaryKeyConstraintName: 'log_seal_heads_pkey' })
  sealId: string
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'log_seal_heads_pkey' }) caseId: string
  @Column('text', { name: 'case_number' }) caseNumber: string
  @Column('int') seq: number
  @Column('bytea') hash: Buffer
}
