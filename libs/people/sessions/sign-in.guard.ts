import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Clock, Config, Log, languageOf, Problem, publicActor } from '#platform'
import { ROUTE_RIGHT, type RouteRight } from '../rights.js'
import { IdentitiesService, type SignedIn } from './identities.service.js'
import { demandRight, demandTokenCovers } from './judge-route.js'
import { BEFORE_PASSWORD_CHANGE, SESSION_ONLY } from './route-marks.js'
import { changesState, demandSameOrigin } from './same-origin.js'
import './signed-in.js'

/** Stands before every route: finds out who is asking, sets `request.ctx`, and lets pass only what the route declares. */
@Injectable()
export class SignInGuard implements CanActivate {
  private readonly publicOrigin: string | undefined

  constructor(
    private readonly reflector: Reflector,
    private readonly identities: IdentitiesService,
    private readonly clock: Clock,
    private readonly log: Log,
    config: Config,
  ) {
    this.publicOrigin = config.publicUrl && URL.canParse(config.publicUrl) ? new URL(config.publicUrl).origin : undefined
  }

  /**
   * @throws Problem unauthenticated (nobody signed in, or a token that does not hold) or forbidden (no right, a foreign
   * page, an initial password still in use, a token too narrow, a route that declares nothing)
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const marked = <T>(key: string) =>
      this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()])
    const signedIn = await this.admit(request, context.switchToHttp().getResponse<FastifyReply>())
    const route = marked<RouteRight>(ROUTE_RIGHT)
    if (!route) {
      this.log.error({ method: request.method, route: request.routeOptions?.url }, 'a route declares no right')
      throw Problem.forbidden('people.route-undeclared')
    }
    if (signedIn?.by !== 'token') this.demandOwnPage(request, signedIn)
    if (route === 'open') return true
    if (!signedIn) throw new Problem('unauthenticated', 'people.sign-in-required')
    if (signedIn.identity.mustChangePassword && !marked(BEFORE_PASSWORD_CHANGE)) {
      throw Problem.forbidden('people.password-change-first')
    }
    if (signedIn.by === 'token') {
      demandTokenCovers(signedIn.identity, route, { writes: changesState(request.method), sessionOnly: !!marked(SESSION_ONLY) })
    }
    demandRight(signedIn.identity.actor, route)
    return true
  }

  /** Sets the request's context for whoever is asking. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | undefined> {
    const language = languageOf(request.headers['accept-language'])
    request.ctx = { actor: publicActor, now: this.clock.now(), requestId: String(request.id), language }
    const signedIn = await this.identities.identify(request.headers).catch((error: unknown) => {
      if (error instanceof Problem) reply.header('www-authenticate', 'Bearer realm="miaopu", error="invalid_token"')
      throw error
    })
    if (!signedIn) return undefined
    request.signedIn = signedIn
    request.ctx = { ...request.ctx, actor: signedIn.identity.actor, language: signedIn.identity.language }
    return signedIn
  }

  private demandOwnPage(request: FastifyRequest, signedIn: SignedIn | undefined): void {
    demandSameOrigin({
      method: request.method,
      host: request.host,
      publicOrigin: this.publicOrigin,
      headers: request.headers,
      hasCookie: signedIn?.by === 'session',
    })
  }
}
