import { LeaveCover } from './covers/leave-cover.entity.js'
import { Department } from './departments/department.entity.js'
import { Notification } from './notifications/notification.entity.js'
import { NotificationPreference } from './notifications/notification-preference.entity.js'
import { SavedView } from './preferences/saved-view.entity.js'
import { UserPreference } from './preferences/user-preference.entity.js'
import { Session } from './sessions/session.entity.js'
import { SignInAttempt } from './sessions/sign-in-attempt.entity.js'
import { ApiToken } from './tokens/api-token.entity.js'
import { User } from './users/user.entity.js'
import { UserPark } from './users/user-park.entity.js'
import { UserRole } from './users/user-role.entity.js'

/** Every table of this lib. */
export const peopleEntities = [
  Department,
  User,
  UserRole,
  UserPark,
  Session,
  ApiToken,
  LeaveCover,
  SignInAttempt,
  Notification,
  NotificationPreference,
  UserPreference,
  SavedView,
]
