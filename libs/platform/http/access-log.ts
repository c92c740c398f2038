import type { FastifyInstance } from 'fastify'
import type { Log } from '../log.js'
import type { Metrics } from './metrics.js'

const QUIET = new Set(['/healthz', '/readyz', '/metrics'])

/** One log line and one measurement for each answered request, and its id in the answer's headers. No bodies. */
export function logRequests(fastify: FastifyInstance, log: Log, metrics: Metrics): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const ms = reply.elapsedTime
    metrics.answered(request.method, route, reply.statusCode, ms / 1000)
    log[QUIET.has(route) ? 'debug' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(ms * 10) / 10,
        userId: request.ctx?.actor.id ?? null,
      },
      'request',
    )
  })
}
