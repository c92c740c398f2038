import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import type { Answer, Fact } from '#criteria'
import type { EvaluationView } from '../rulesets/evaluation.dto.js'
import type { ApplicationKind } from '../rulesets/ruleset.entity.js'

/** What was judged of a case when it was submitted: the ruleset it is pinned to, the facts used, the result. Append-only. */
@Entity('case_judgements')
export class CaseJudgement {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_judgements_pkey' }) caseId: string
  /** The round of submission, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_judgements_pkey' }) round: number
  @ForeignKey('RulesetVersion', { name: 'case_judgements_ruleset_id_fkey' })
  @Column('text', { name: 'ruleset_id' })
  rulesetId: string
  @Column('text') kind: ApplicationKind
  @Column('date', { name: 'as_of' }) asOf: string
  @Column('text') result: Answer
  /** Every fact that was known, by name. */
  @Column('jsonb') facts: Record<string, Fact>
  @Column('jsonb') evaluation: EvaluationView
  @Column('timestamptz', { name: 'judged_at' }) judgedAt: Date
}
