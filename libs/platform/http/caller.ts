import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Ctx } from '../ctx.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who, when and on which request; set by the sign-in guard before any handler runs. */
    ctx?: Ctx
  }
}

/** Parameter decorator: the request's `Ctx`. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Ctx => {
  const { ctx } = context.switchToHttp().getRequest<FastifyRequest>()
  if (!ctx) throw new Error('a handler ran before the sign-in guard')
  return ctx
})
