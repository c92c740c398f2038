import { Global, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { Notifier } from './notifications/notifier.service.js'
import { ActorsQueries } from './sessions/actors.queries.js'
import { IdentitiesService } from './sessions/identities.service.js'
import { ScopeSources } from './sessions/scope-sources.js'
import { SessionController } from './sessions/session.controller.js'
import { SessionsController } from './sessions/sessions.controller.js'
import { SessionsService } from './sessions/sessions.service.js'
import { SignInGuard } from './sessions/sign-in.guard.js'
import { SignInService } from './sessions/sign-in.service.js'
import { Throttle } from './sessions/throttle.service.js'
import './problems.js'

/** Users, sessions, rights, leave cover and notifications. Global: every lib to the right needs who is asking. */
@Global()
@Module({
  controllers: [SessionController, SessionsController],
  providers: [
    ActorsQueries,
    IdentitiesService,
    Notifier,
    ScopeSources,
    SessionsService,
    SignInService,
    Throttle,
    { provide: APP_GUARD, useClass: SignInGuard },
  ],
  exports: [Notifier, ScopeSources, SessionsService],
})
export class PeopleModule {}
