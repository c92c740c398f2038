import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateIf } from 'class-validator'

const unlessNull = (property: string) => ValidateIf((o: Record<string, unknown>) => o[property] !== null)

/** A new department. */
export class DepartmentCreate {
  /** Short name for programs: lower-case letters, digits and hyphens. */
  @IsString() @Matches(/^[a-z0-9][a-z0-9-]{1,39}$/) code: string
  @IsString() @MinLength(1) @MaxLength(100) name: string
  /** The department above. */
  @IsOptional() @IsUUID() parentId?: string
  /** Who heads it: an active office user. */
  @IsOptional() @IsUUID() headId?: string
  /** Place in lists, from 0. */
  @IsOptional() @IsInt() @Min(0) @Max(10_000) position?: number
}

/** Changes to a department; what is left out stays, null empties. */
export class DepartmentEdit {
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsOptional() @IsString() @MinLength(1) @MaxLength(100) name?: string
  @IsOptional() @unlessNull('parentId') @IsUUID() parentId?: string | null
  @IsOptional() @unlessNull('headId') @IsUUID() headId?: string | null
  @IsOptional() @IsInt() @Min(0) @Max(10_000) position?: number
}

/** A department. */
export class DepartmentView {
  id: string
  code: string
  name: string
  parentId: string | null
  headId: string | null
  headName: string | null
  position: number
  /** Active users who belong to it. */
  users: number
  version: number
}
