import { IsBoolean, IsEmail, IsOptional, IsString, MaxLength, MinLength } from 'class-validator'
import { IsPhone } from '#platform'

/** A person to call. */
export class ContactInput {
  @IsString() @MinLength(1) @MaxLength(100) name: string
  @IsOptional() @IsString() @MaxLength(100) title?: string
  @IsOptional() @IsPhone() phone?: string
  @IsOptional() @IsEmail() @MaxLength(200) email?: string
  /** The first to call; takes it over from another. */
  @IsOptional() @IsBoolean() isPrimary?: boolean
}
