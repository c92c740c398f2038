import { SetMetadata } from '@nestjs/common'

export const SESSION_ONLY = 'miaopu:session-only'
export const BEFORE_PASSWORD_CHANGE = 'miaopu:before-password-change'

/** Besides its right: this route takes a person at a browser, never a token (passwords, sessions, tokens). */
export const SessionOnly = () => SetMetadata(SESSION_ONLY, true)

/** Besides its right: this route answers also while the initial password is still to be changed. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true)
