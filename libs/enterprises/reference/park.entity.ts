import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** One of the zone's areas: a core area or a branch park. */
@Entity('parks')
@Unique('parks_code_key', ['code'])
@Unique('parks_name_key', ['name'])
@Check('parks_kind_known', `kind IN ('core', 'branch')`)
export class Park {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'parks_pkey' }) id: string
  @Column('text') code: string
  @Column('text') name: string
  @Column('text') kind: 'core' | 'branch'
  /** Order on screens. */
  @Column('integer') position: number
}
