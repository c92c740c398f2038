import { Transform } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import { NamedPerson } from '../register/enterprises.dto.js'
import { CLAIM_STATES, type ClaimState } from './enterprise-claim.entity.js'
import { MEMBER_ROLES, type MemberRole } from './enterprise-member.entity.js'

/** This enterprise is ours. */
export class ClaimInput {
  /** Unified social credit code. */
  @IsString() @MaxLength(40) uscc: string
  /** The enterprise's name as on the licence. */
  @IsString() @MinLength(1) @MaxLength(200) name: string
  @IsOptional() @IsString() @MaxLength(500) note?: string
  /** The proof, e.g. a scan of the licence: an uploaded file of one's own. */
  @IsOptional() @IsUUID() fileId?: string
}

/** Which claims. */
export class ClaimsQuery extends PageQuery {
  /** `pending` unless told. */
  @IsOptional() @IsIn(CLAIM_STATES) state?: ClaimState
}

export class ClaimView {
  id: string
  uscc: string
  /** The name as the firm gave it. */
  name: string
  /** Null while the register does not know the code, or the reader is the firm and waits. */
  enterpriseId: string | null
  /** The name on the register, where the code is known. */
  registeredName: string | null
  user: NamedPerson | null
  state: ClaimState
  note: string | null
  fileId: string | null
  decidedBy: NamedPerson | null
  decidedAt: Date | null
  reason: string | null
  createdAt: Date
}

export class ClaimsPage {
  items: ClaimView[]
  total: number
  page: number
  size: number
}

/** The claim is true. */
export class ClaimVerification {
  /** `firm-admin` for the first person of an enterprise, `firm-member` for others, unless told. */
  @IsOptional() @IsIn(MEMBER_ROLES) role?: MemberRole
}

export class ClaimVerified {
  enterpriseId: string
  /** What one became: a member, or an agent for the items of the code. */
  role: MemberRole | 'firm-agent'
}

/** The claim is not true, and why. */
export class ClaimRefusal {
  @Trimmed() @IsString() @MinLength(1) @MaxLength(500) reason: string
}

export class MemberView {
  userId: string
  name: string
  login: string
  role: MemberRole
  since: Date
}

/** Adds a colleague who has signed up. */
export class MemberInput {
  @IsString() @MinLength(1) @MaxLength(100) login: string
  @IsIn(MEMBER_ROLES) role: MemberRole
}

export class MemberRoleInput {
  @IsIn(MEMBER_ROLES) role: MemberRole
}

/** Who bears the code becomes a member at once. */
export class InvitationInput {
  @IsIn(MEMBER_ROLES) role: MemberRole
  /** Days the code holds; 7 unless told. */
  @IsOptional() @Transform(({ value }) => Number(value)) @IsInt() @Min(1) @Max(90) days?: number
}

export class InvitationMade {
  id: string
  /** Shown this once. */
  code: string
  expiresAt: Date
}

export class InvitationView {
  id: string
  role: MemberRole
  createdBy: NamedPerson | null
  createdAt: Date
  expiresAt: Date
  usedBy: NamedPerson | null
  usedAt: Date | null
  revokedAt: Date | null
}

export class InvitationCode {
  @IsString() @MaxLength(60) code: string
}
