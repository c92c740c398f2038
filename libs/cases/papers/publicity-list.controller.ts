import { Controller, Get, Query, Req, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { networkOf, Open, Throttle } from '#people'
import { Caller, type Ctx } from '#platform'
import type { PublicityItem } from '../publicity.dto.js'
import { PublicityService } from '../publicity.service.js'
import { handOver } from './hand-over.js'
import { PublicityListQuery } from './papers.dto.js'
import { printNow } from './print.js'
import { publicityList } from './publicity-list.js'

/** Lists printed for one network in an hour, where nobody is signed in. */
const PER_HOUR = 30
const PAGE = 200
/** Rows of a list at most; more belongs on the page, which is searched. */
const MOST = 2000

/** The list of what is on public notice, as a paper. */
@ApiTags('publicity')
@Controller('public/publicity/paper')
export class PublicityListController {
  constructor(
    private readonly publicity: PublicityService,
    private readonly throttle: Throttle,
  ) {}

  /** Every case on public notice now as one list, PDF or Word; the credit codes are masked as on the page. */
  @Open()
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @Get()
  async list(
    @Caller() ctx: Ctx,
    @Req() request: FastifyRequest,
    @Query() { programme, format }: PublicityListQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (ctx.actor.id === null)
      await this.throttle.count([{ key: `publicity-list:${networkOf(request.ip)}`, attempts: PER_HOUR, windowSeconds: 3600 }])
    const rows: PublicityItem[] = []
    for (let page = 1; rows.length < MOST; page++) {
      const { items, total } = await this.publicity.list({ page, size: PAGE, programme }, { ...ctx, language: 'zh' })
      rows.push(...items)
      if (page * PAGE >= total) break
    }
    const paper = publicityList(rows, ctx.now, programme && rows[0]?.programme)
    await handOver(reply, await printNow(paper, format ?? 'pdf', ctx.now))
  }
}
