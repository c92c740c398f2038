import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import type { Answer } from '#criteria'
import { CaseJudgement } from './case-judgement.entity.js'

/** A condition an officer holds to be met against or in place of the judgement, with reason and proof. Append-only. */
@Entity('case_overrides')
@Unique('case_overrides_leaf_key', ['caseId', 'round', 'leaf'])
@ForeignKey(() => CaseJudgement, ['caseId', 'round'], ['caseId', 'round'], { name: 'case_overrides_judgement_fkey' })
export class CaseOverride {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_overrides_pkey' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('integer') round: number
  /** Id of the leaf. */
  @Column('text') leaf: string
  /** What had been judged. */
  @Column('text') judged: Answer
  @Column('text') reason: string
  /** The file that proves it. */
  @Column('uuid', { name: 'file_id' }) fileId: string
  @Column('uuid', { name: 'by_id' }) byId: string
  @Column('text', { name: 'by_name' }) byName: string
  @Column('timestamptz') at: Date
}
