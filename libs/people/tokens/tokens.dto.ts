import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator'

/** A new token. */
export class TokenCreate {
  /** What it is for. */
  @IsString() @MinLength(1) @MaxLength(100) name: string
  /** Rights of the rights table the token may use, each held by its owner. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsString({ each: true }) scopes: string[]
  /** A read-only token changes nothing, whatever its scopes. */
  @IsBoolean() readOnly: boolean
  /** When it stops working: ahead, and within 366 days. */
  @IsDateString() expiresAt: string
}

/** A token, without its secret. */
export class TokenView {
  id: string
  name: string
  /** Its first characters. */
  prefix: string
  scopes: string[]
  readOnly: boolean
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
}

/** A token with the secret that is shown this once. */
export class TokenWithSecret extends TokenView {
  /** Sent as `Authorization: Bearer …`. */
  secret: string
}
