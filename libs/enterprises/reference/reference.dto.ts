import { Transform } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator'

export class ParkView {
  id: string
  code: string
  name: string
  /** `core` area or `branch` park. */
  kind: 'core' | 'branch'
  position: number
}

/** A new park, or one to be changed. */
export class ParkInput {
  @Matches(/^[a-z][a-z0-9-]{1,29}$/) code: string
  @IsString() @MinLength(1) @MaxLength(50) name: string
  @IsIn(['core', 'branch']) kind: 'core' | 'branch'
  /** Order on screens. */
  @IsInt() @Min(0) @Max(1000) position: number
}

/** An industry of GB/T 4754-2017. */
export class IndustryView {
  code: string
  name: string
  /** 1 section, 2 division, 3 group, 4 class. */
  level: number
  parentCode: string | null
  letter: string
  /** Has it sub-codes? */
  hasChildren: boolean
}

/** Which industries: those below a code, or those a text finds. Neither: the sections. */
export class IndustriesQuery {
  /** Code whose sub-codes are wanted. */
  @IsOptional() @Matches(/^([A-T]|\d{2,3})$/) parent?: string
  /** Part of a name, or the beginning of a code. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(50) q?: string
}

/** An administrative division. */
export class DivisionView {
  code: string
  /** With the names above it, e.g. `广东省 广州市 黄埔区`. */
  name: string
  /** 1 province, 2 city, 3 county. */
  level: number
}

/** Which divisions: part of a name, or the beginning of a code. */
export class DivisionsQuery {
  @IsString() @MinLength(1) @MaxLength(30) q: string
  /** At most so many; 20 unless told. */
  @IsOptional() @Transform(({ value }) => Number(value)) @IsInt() @Min(1) @Max(100) limit?: number
}
