import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator'
import { IsPhone, PageQuery, Trimmed } from '#platform'
import { ROLES, type Role } from '../roles.js'
import { LOGIN_FORM } from './login.js'

/** Null empties the field; leaving it out keeps it. */
const unlessNull = (property: string) => ValidateIf((o: Record<string, unknown>) => o[property] !== null)

/** Which users to list. */
export class UsersQuery extends PageQuery {
  /** Part of a name or login. */
  @IsOptional() @IsString() @MaxLength(100) q?: string
  @IsOptional() @IsIn(ROLES) role?: Role
  @IsOptional() @IsUUID() departmentId?: string
  @IsOptional() @IsIn(['active', 'disabled']) status?: 'active' | 'disabled'
  @IsOptional() @IsIn(['office', 'firm']) side?: 'office' | 'firm'
}

/** A new user. */
export class UserCreate {
  /** Letters, digits and . _ - @, 2 to 64 of them; stored in lower case. */
  @Trimmed() @IsString() @Matches(LOGIN_FORM) login: string
  @Trimmed() @IsString() @MinLength(1) @MaxLength(100) displayName: string
  @IsOptional() @IsEmail() @MaxLength(200) email?: string
  @IsOptional() @IsPhone() mobile?: string
  @IsIn(['office', 'firm']) side: 'office' | 'firm'
  @IsOptional() @IsUUID() departmentId?: string
  @IsArray() @ArrayMaxSize(9) @ArrayUnique() @IsIn(ROLES, { each: true }) roles: Role[]
  /** Parks the user works for; none: every park. */
  @IsOptional() @IsArray() @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) parks?: string[]
  @IsOptional() @IsIn(['zh', 'en']) language?: 'zh' | 'en'
}

/** Changes to a user; what is left out stays. */
export class UserEdit {
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsOptional() @Trimmed() @IsString() @MinLength(1) @MaxLength(100) displayName?: string
  @IsOptional() @unlessNull('email') @IsEmail() @MaxLength(200) email?: string | null
  @IsOptional() @unlessNull('mobile') @IsPhone() mobile?: string | null
  @IsOptional() @unlessNull('departmentId') @IsUUID() departmentId?: string | null
  @IsOptional() @IsIn(['active', 'disabled']) status?: 'active' | 'disabled'
  @IsOptional() @IsArray() @ArrayMaxSize(9) @ArrayUnique() @IsIn(ROLES, { each: true }) roles?: Role[]
  @IsOptional() @IsArray() @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) parks?: string[]
  @IsOptional() @IsIn(['zh', 'en']) language?: 'zh' | 'en'
}

/** What people may change about themselves. */
export class OwnEdit {
  @IsOptional() @unlessNull('email') @IsEmail() @MaxLength(200) email?: string | null
  @IsOptional() @unlessNull('mobile') @IsPhone() mobile?: string | null
  @IsOptional() @IsIn(['zh', 'en']) language?: 'zh' | 'en'
}

/** A firm user who registers by themself. */
export class SignUp {
  /** Letters, digits and . _ - @, 2 to 64 of them. */
  @Trimmed() @IsString() @Matches(LOGIN_FORM) login: string
  @Trimmed() @IsString() @MinLength(1) @MaxLength(100) displayName: string
  /** Mobile or e-mail: at least one. */
  @ValidateIf((o: SignUp) => o.email === undefined || o.mobile !== undefined) @IsPhone() mobile?: string
  @IsOptional() @IsEmail() @MaxLength(200) email?: string
  @IsString() @MinLength(1) @MaxLength(1000) password: string
  @IsOptional() @IsIn(['zh', 'en']) language?: 'zh' | 'en'
}

/** A user, as administrators see them. */
export class UserView {
  id: string
  login: string
  displayName: string
  email: string | null
  mobile: string | null
  side: 'office' | 'firm'
  departmentId: string | null
  departmentName: string | null
  status: 'active' | 'disabled'
  roles: Role[]
  parks: string[]
  language: 'zh' | 'en'
  mustChangePassword: boolean
  version: number
  createdAt: Date
  lastSignedInAt: Date | null
}

/** One page of users. */
export class UsersPage {
  items: UserView[]
  total: number
  page: number
  size: number
}

/** A user with the password that is shown this once. */
export class UserWithPassword extends UserView {
  /** To be handed to the user, who changes it at the first sign-in. */
  oneTimePassword: string
}
