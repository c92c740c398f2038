import { IsString, MaxLength, MinLength } from 'class-validator'
import type { Right } from '../rights.js'
import type { Role } from '../roles.js'

/** Login and password of whoever signs in. */
export class SignIn {
  @IsString() @MinLength(1) @MaxLength(200) login: string
  @IsString() @MinLength(1) @MaxLength(1000) password: string
}

/** Somebody the signed-in person stands in for today. */
export class CoveredPersonView {
  userId: string
  name: string
}

/** Which rows the signed-in person reaches. Empty parks: every park. */
export class ScopeView {
  parks: string[]
  departments: string[]
  enterprises: string[]
}

/** Who is signed in, and what they may do. */
export class Me {
  id: string
  login: string
  displayName: string
  side: 'office' | 'firm'
  language: 'zh' | 'en'
  departmentId: string | null
  roles: Role[]
  /** Rights of the rights table these roles hold. */
  rights: Right[]
  scope: ScopeView
  /** Whom this person stands in for today. */
  coversFor: CoveredPersonView[]
  /** Only changing the password works until it is changed. */
  mustChangePassword: boolean
}

/** One signed-in browser of a person. */
export class SessionView {
  id: string
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  /** The network it signed in from. */
  address: string
  /** What the browser calls itself. */
  agent: string
  /** The session that asks. */
  current: boolean
}
