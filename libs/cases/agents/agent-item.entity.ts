import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from '../case.entity.js'
import { Programme } from '../programme.entity.js'
import { Agent } from './agent.entity.js'

/** What an agent acts on: every case of a programme, or one case. */
@Entity('agent_items')
@Check('agent_items_one', '(programme_id IS NULL) <> (case_id IS NULL)')
@Index('agent_items_agent', ['agentId'])
@Index('agent_items_case', ['caseId'], { where: 'case_id IS NOT NULL' })
export class AgentItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agent_items_pkey' }) id: string
  @ForeignKey(() => Agent, { name: 'agent_items_agent_fk' })
  @Column('uuid', { name: 'agent_id' })
  agentId: string
  @ForeignKey(() => Programme, { name: 'agent_items_programme_fk' })
  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null
  @ForeignKey(() => Case, { name: 'agent_items_case_fk' })
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null
}
