import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import { LINK_KINDS, type LinkKind } from './enterprise-link.entity.js'

/** How this enterprise stands to another: it supplies it, invests in it, or is incubated by it. */
export class LinkInput {
  @IsIn(LINK_KINDS) kind: LinkKind
  /** The other enterprise. */
  @IsUUID() toId: string
  @IsOptional() @IsString() @MaxLength(300) note?: string
}

export class LinkMade {
  id: string
}
