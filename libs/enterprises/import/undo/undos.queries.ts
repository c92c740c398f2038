import { Injectable } from '@nestjs/common'
import { stringify } from 'csv-stringify/sync'
import { DataSource } from 'typeorm'
import { UsersQueries } from '#people'
import { type Ctx, limits, sayField, textOf } from '#platform'
import { Metric } from '../../figures/metric.entity.js'
import { Park } from '../../reference/park.entity.js'
import { safeCell } from '../../register/safe-cell.js'
import { EnterpriseUses } from './enterprise-uses.js'
import { ImportUndoLine } from './import-undo-line.entity.js'
import { sourceInWords } from './source-in-words.js'
import type { UndoLine } from './undo-line.js'
import type { UndoLinesPage, UndoLinesQuery, UndoLineView } from './undos.dto.js'

const PORTION = 2000
const OUTCOMES = { removed: ['已移除', 'removed'], 'put-back': ['已恢复', 'put back'], left: ['保留未动', 'left alone'] } as const

/** What undoings did, in the reader's words. The caller has checked that the import is theirs to see. */
@Injectable()
export class ImportUndosQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: UsersQueries,
    private readonly uses: EnterpriseUses,
  ) {}

  /** A page of what an undoing did. */
  async page(ctx: Ctx, runId: string, query: UndoLinesQuery): Promise<UndoLinesPage> {
    const { page, size, limit, offset } = limits(query)
    const [rows, total] = await this.dataSource.manager.findAndCount(ImportUndoLine, {
      where: { runId, ...(query.outcome ? { outcome: query.outcome } : {}) },
      order: { id: 'ASC' },
      take: limit,
      skip: offset,
    })
    return { items: await this.views(ctx, rows), total, page, size }
  }

  /** The whole of it as CSV (with a byte order mark, for spreadsheets), in portions. */
  async *csv(ctx: Ctx, runId: string): AsyncGenerator<string> {
    const at = ctx.language === 'zh' ? 0 : 1
    const header = at
      ? ['outcome', 'credit code', 'enterprise', 'field', 'period', 'value then', 'put back', 'reason']
      : ['结果', '统一社会信用代码', '企业名称', '字段或指标', '期间', '当时的值', '恢复为', '说明']
    yield `\ufeff${stringify([header])}`
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await this.dataSource.manager
        .createQueryBuilder(ImportUndoLine, 'l')
        .where('l.run_id = :runId AND l.id > :after', { runId, after })
        .orderBy('l.id')
        .limit(PORTION)
        .getMany()
      if (rows.length === 0) return
      const views = await this.views(ctx, rows)
      yield stringify(
        views.map((v) =>
          [OUTCOMES[v.outcome][at], v.uscc, v.name, v.field, v.period, v.value, v.becomes, v.message].map((cell) =>
            safeCell(cell ?? ''),
          ),
        ),
      )
      after = rows.at(-1)?.id ?? after
    }
  }

  /** Lines in the reader's words. */
  async views(ctx: Ctx, lines: readonly (UndoLine | ImportUndoLine)[]): Promise<UndoLineView[]> {
    const metrics = new Map((await this.dataSource.manager.find(Metric)).map((metric) => [metric.code, metric]))
    const parks = new Map((await this.dataSource.manager.find(Park)).map(({ id, name }) => [id, name]))
    const names = await this.users.names(lines.flatMap(({ params }) => params?.by ?? []))
    const { language } = ctx
    return lines.map((line) => {
      const metric = line.period ? metrics.get(line.field ?? '') : undefined
      const said = (value: string | null | undefined) =>
        line.field === 'parkId' && value ? (parks.get(value) ?? value) : (value ?? null)
      return {
        ...{
          enterpriseId: line.enterpriseId,
          uscc: line.uscc,
          name: line.name,
          outcome: line.outcome,
          period: line.period ?? null,
        },
        field: metric ? (language === 'zh' ? metric.name : metric.nameEn) : line.field ? sayField(line.field, language) : null,
        value: said(line.value),
        becomes: said(line.becomes),
        message: line.code ? textOf(line.code, this.inWords(line.params ?? {}, names, language), language) : null,
      }
    })
  }

  private inWords(
    { parts, by, at, source }: Record<string, string | null>,
    names: ReadonlyMap<string, { name: string }>,
    language: 'zh' | 'en',
  ) {
    const nobody = language === 'zh' ? '系统' : 'the office'
    return {
      parts: parts ? this.uses.inWords(parts, language) : '',
      who: (by && names.get(by)?.name) ?? nobody,
      when: at ? MINUTE.format(new Date(at)) : '',
      source: sourceInWords(source ?? null, language),
    }
  }
}

const MINUTE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
