import { timingSafeEqual } from 'node:crypto'
import { Controller, Get, Req, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Config } from '../config.js'
import { Problem } from '../problem.js'
import { Metrics } from './metrics.js'
import { Right } from './right.js'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** `/metrics` for Prometheus: with METRICS_TOKEN as bearer, or without a token from this machine only. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Right('open')
  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.admits(request)) throw Problem.forbidden('http.forbidden')
    await reply.type('text/plain; version=0.0.4; charset=utf-8').send(await this.metrics.text())
  }

  private admits(request: FastifyRequest): boolean {
    const { metricsToken } = this.config
    if (!metricsToken) return LOOPBACK.has(request.ip)
    const given = Buffer.from(request.headers.authorization ?? '')
    const wanted = Buffer.from(`Bearer ${metricsToken}`)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
}
