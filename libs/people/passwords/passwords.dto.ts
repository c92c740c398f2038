import { IsString, MaxLength, MinLength } from 'class-validator'

/** The present password and the one to replace it. */
export class PasswordChange {
  @IsString() @MinLength(1) @MaxLength(1000) current: string
  /** At least 10 characters, without the login, not a common one. */
  @IsString() @MinLength(1) @MaxLength(1000) password: string
}
