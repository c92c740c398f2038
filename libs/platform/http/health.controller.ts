import { Controller, Get, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { HealthReport, ReadinessReport } from './readiness.dto.js'
import { Readiness } from './readiness.js'
import { Right } from './right.js'

/** What load balancers and `npm start` ask. */
@ApiTags('health')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Is the process alive? Asks nobody else. */
  @Right('open')
  @Get('healthz')
  alive(): HealthReport {
    return { alive: true }
  }

  /** Can the process serve? 200 when it can, 503 with the reasons when it cannot. */
  @Right('open')
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.readiness.report()
    reply.code(report.ready ? 200 : 503).header('cache-control', 'no-store')
    return report
  }
}
