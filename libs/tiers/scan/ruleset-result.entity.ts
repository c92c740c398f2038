import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Answer } from '#criteria'
import type { Explained } from './explained.js'

/** How an enterprise stands to a ruleset, as the scan last judged it. */
@Entity('ruleset_results')
@Index('ruleset_results_enterprise', ['enterpriseId'])
@Index('ruleset_results_met', ['rulesetId', 'enterpriseId'], { where: `verdict = 'met'` })
@Index('ruleset_results_one_short', ['rulesetId', 'gapShare', 'enterpriseId'], {
  where: `verdict = 'not-met' AND not_met = 1 AND unknown = 0`,
})
@Index('ruleset_results_lacking', ['rulesetId', 'unknown', 'enterpriseId'], { where: `verdict = 'unknown'` })
@Index('ruleset_results_fallen', ['rulesetId', 'changedAt'], { where: `verdict = 'not-met' AND before = 'met'` })
export class RulesetResult {
  @ForeignKey('RulesetVersion', { name: 'ruleset_results_ruleset_id_fkey' })
  @PrimaryColumn('text', { name: 'ruleset_id', primaryKeyConstraintName: 'ruleset_results_pkey' })
  rulesetId: string
  @PrimaryColumn('uuid', { name: 'enterprise_id', primaryKeyConstraintName: 'ruleset_results_pkey' }) enterpriseId: string
  @Column('text') verdict: Answer
  /** Leaves not met, and leaves unknown, on the nearest way. */
  @Column('smallint', { name: 'not_met' }) notMet: number
  @Column('smallint') unknown: number
  /** The first leaf not met on the nearest way, and its metric. */
  @Column('text', { nullable: true }) leaf: string | null
  @Column('text', { nullable: true }) metric: string | null
  /** What it is short by, in the figure's own unit; null where the leaf is no number. */
  @Column('numeric', { nullable: true }) gap: string | null
  /** The gap as a share of the threshold, so that gaps of unlike figures can be put in order. */
  @Column('double precision', { name: 'gap_share', nullable: true }) gapShare: number | null
  @Column('text', { name: 'gap_unit', nullable: true }) gapUnit: string | null
  /** Figures that are missing. */
  @Column('text', { array: true, default: '{}' }) lacking: string[]
  /** What only a person can answer. */
  @Column('text', { name: 'by_person', array: true, default: '{}' }) byPerson: string[]
  @Column('numeric', { name: 'score_least', nullable: true }) scoreLeast: string | null
  @Column('numeric', { name: 'score_most', nullable: true }) scoreMost: string | null
  @Column('jsonb') explanation: Explained
  /** The day as of which it was judged. */
  @Column('date', { name: 'as_on' }) asOn: string
  /** The verdict before the last change; null when there was none. */
  @Column('text', { nullable: true }) before: Answer | null
  /** Since when the verdict is what it is. */
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
  @Column('timestamptz', { name: 'judged_at' }) judgedAt: Date
}
