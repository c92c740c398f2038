import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { Problem } from '#platform'
import type { Identity } from './actors.queries.js'
import type { SignedIn } from './identities.service.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** By what the caller proved who they are; absent for the public. */
    signedIn?: SignedIn
  }
}

/** Parameter decorator: who signed in, beyond what every `Ctx` carries. */
export const Myself = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>()
  if (!signedIn) throw new Problem('unauthenticated', 'people.sign-in-required')
  return signedIn.identity
})
