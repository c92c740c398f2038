import { Global, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { CoversController } from './covers/covers.controller.js'
import { CoversService } from './covers/covers.service.js'
import { DepartmentsController } from './departments/departments.controller.js'
import { DepartmentsService } from './departments/departments.service.js'
import { Mailer } from './notifications/mailer.js'
import { NotificationsController } from './notifications/notifications.controller.js'
import { NotificationsJobs } from './notifications/notifications.jobs.js'
import { NotificationsService } from './notifications/notifications.service.js'
import { Notifier } from './notifications/notifier.service.js'
import { PasswordsController } from './passwords/passwords.controller.js'
import { PasswordsService } from './passwords/passwords.service.js'
import { PreferencesController } from './preferences/preferences.controller.js'
import { PreferencesService } from './preferences/preferences.service.js'
import { SavedViewsController } from './preferences/saved-views.controller.js'
import { SavedViewsService } from './preferences/saved-views.service.js'
import { RightsController } from './rights.controller.js'
import { ActorsQueries } from './sessions/actors.queries.js'
import { IdentitiesService } from './sessions/identities.service.js'
import { ScopeSources } from './sessions/scope-sources.js'
import { SessionController } from './sessions/session.controller.js'
import { SessionsController } from './sessions/sessions.controller.js'
import { SessionsJobs } from './sessions/sessions.jobs.js'
import { SessionsService } from './sessions/sessions.service.js'
import { SignInGuard } from './sessions/sign-in.guard.js'
import { SignInService } from './sessions/sign-in.service.js'
import { Throttle } from './sessions/throttle.service.js'
import { TokensController } from './tokens/tokens.controller.js'
import { TokensService } from './tokens/tokens.service.js'
import { UsersController } from './users/users.controller.js'
import { UsersQueries } from './users/users.queries.js'
import { UsersService } from './users/users.service.js'
import './problems.js'
import './users/constraints.js'

/** Users, sessions, rights, leave cover and notifications. Global: every lib to the right needs who is asking. */
@Global()
@Module({
  controllers: [
    CoversController,
    DepartmentsController,
    NotificationsController,
    PasswordsController,
    PreferencesController,
    RightsController,
    SavedViewsController,
    SessionController,
    SessionsController,
    TokensController,
    UsersController,
  ],
  providers: [
    ActorsQueries,
    CoversService,
    DepartmentsService,
    IdentitiesService,
    Mailer,
    NotificationsJobs,
    NotificationsService,
    Notifier,
    PasswordsService,
    PreferencesService,
    SavedViewsService,
    ScopeSources,
    SessionsJobs,
    SessionsService,
    SignInService,
    Throttle,
    TokensService,
    UsersQueries,
    UsersService,
    { provide: APP_GUARD, useClass: SignInGuard },
  ],
  exports: [DepartmentsService, Notifier, ScopeSources, Throttle, UsersQueries, UsersService],
})
export class PeopleModule {}
