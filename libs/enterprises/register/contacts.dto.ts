import { IsBoolean, IsEmail, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator'

/** A person to call. */
export class ContactInput {
  @IsString() @MinLength(1) @MaxLength(100) name: string
  @IsOptional() @IsString() @MaxLength(100) title?: string
  @IsOptional() @Matches(/^\+?[0-9][0-9 -]{5,19}$/) phone?: string
  @IsOptional() @IsEmail() @MaxLength(200) email?: string
  /** The first to call; takes it over from another. */
  @IsOptional() @IsBoolean() isPrimary?: boolean
}
