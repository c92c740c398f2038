import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { localDate } from '../local-date.js'
import { Division } from '../reference/division.entity.js'
import { Industry } from '../reference/industry.entity.js'
import { Park } from '../reference/park.entity.js'
import { DivisionFinder } from './division-finder.js'
import { enterpriseColumns } from './enterprise-columns.js'
import { writeEnterprises } from './enterprise-writer.js'
import type { ImportOptions } from './import-options.js'
import type { ImportPlan, Judge } from './import-plan.js'
import { type EnterpriseRow, enterpriseJudge } from './judge-enterprise.js'

/** How files of enterprises are imported. */
@Injectable()
export class EnterprisePlan implements ImportPlan<EnterpriseRow> {
  readonly kind = 'enterprises'
  readonly columns = enterpriseColumns
  readonly write = writeEnterprises

  constructor(private readonly dataSource: DataSource) {}

  async prepare(given: { now: Date; options: ImportOptions; fileName: string }): Promise<Judge<EnterpriseRow>> {
    const { manager } = this.dataSource
    const [divisions, industries, parks] = await Promise.all([manager.find(Division), manager.find(Industry), manager.find(Park)])
    return enterpriseJudge({
      divisions: new DivisionFinder(divisions),
      industries: new Set(industries.map((industry) => industry.code)),
      parks: new Map(parks.flatMap(({ id, name, code }) => [[name, id] as const, [code, id] as const])),
      today: localDate(given.now),
      source: `import:${given.fileName}`,
      inside: given.options.inside ?? true,
    })
  }
}
