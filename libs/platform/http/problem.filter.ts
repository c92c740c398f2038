import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Log } from '../log.js'
import { allTexts, Problem, type ProblemItem, type ProblemParams, textOf } from '../problem.js'
import { problemOfDatabase } from './database-problems.js'
import { languageOf } from './language.js'
import type { ProblemBody, ProblemEntry } from './problem.dto.js'
import './problems.js'

/** What an error comes to, before it is put into words. */
interface Outcome {
  status: number
  code: string
  params?: ProblemParams
  refusals?: readonly ProblemItem[]
}

/** Codes for what the framework itself refuses, by status. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'http.malformed',
  401: 'http.unauthenticated',
  403: 'http.forbidden',
  404: 'http.no-such-route',
  405: 'http.method',
  413: 'http.too-large',
  415: 'http.media-type',
  429: 'http.busy',
  503: 'http.unavailable',
}

/** Turns every error of a request into application/problem+json; what nobody foresaw says nothing but its request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log)
  }
}

/** Answers a request with what its error means. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const outcome = outcomeOf(error, request)
  if (outcome.status >= 500) log.error({ requestId: request.id, err: error }, 'request failed')
  if (reply.sent) return
  const wait = outcome.params?.retryAfterSeconds
  if (wait !== undefined) reply.header('retry-after', String(wait))
  else if (outcome.status === 503) reply.header('retry-after', '2')
  reply
    .code(outcome.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(bodyOf(outcome, request)))
}

/** What an error means; never its message, unless the error is one of ours. */
function outcomeOf(error: unknown, request: FastifyRequest): Outcome {
  if (error instanceof Problem) return error
  const asked = { method: request.method, path: (request.url.split('?')[0] ?? '').slice(0, 200) }
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error)
  const code = status === undefined ? undefined : BY_STATUS[status]
  if (status !== undefined && code) return { status, code, params: status === 404 || status === 405 ? asked : {} }
  if (status !== undefined && status >= 400 && status < 500) return { status, code: 'http.malformed' }
  const said = problemOfDatabase(error)
  if (said === 'unavailable') return { status: 503, code: 'http.unavailable' }
  return said ?? { status: 500, code: 'http.internal', params: { requestId: String(request.id) } }
}

/** The status Fastify gave its own refusals (body too large, malformed JSON, unknown media type). */
function statusOf(error: unknown): number | undefined {
  const e = error as { statusCode?: unknown; code?: unknown } | undefined
  return typeof e?.statusCode === 'number' && String(e.code).startsWith('FST_') ? e.statusCode : undefined
}

function bodyOf(outcome: Outcome, request: FastifyRequest): ProblemBody {
  const language = request.ctx?.language ?? languageOf(request.headers['accept-language'])
  const params = outcome.params ?? {}
  return {
    type: `urn:miaopu:problem:${outcome.code}`,
    title: textOf(outcome.code, params, language),
    status: outcome.status,
    code: outcome.code,
    params,
    refusals: (outcome.refusals ?? []).map((item) => entryOf(item, language)),
    requestId: String(request.id),
  }
}

function entryOf(item: ProblemItem, language: 'zh' | 'en'): ProblemEntry {
  const params = item.params ?? {}
  const known = allTexts().has(item.code)
  return {
    code: item.code,
    params,
    ...(item.at === undefined ? {} : { at: item.at }),
    message: known ? textOf(item.code, params, language) : (item.message ?? item.code),
  }
}
