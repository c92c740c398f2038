import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { FIELD_TYPES, type FieldType } from './form-values.js'

const KEY = /^[a-zA-Z][\w-]{0,99}$/

/** A text in both languages: [中文, English], none empty. */
function InBothLanguages(): PropertyDecorator {
  const rules = [
    IsArray(),
    ArrayMinSize(2),
    ArrayMaxSize(2),
    IsString({ each: true }),
    IsNotEmpty({ each: true }),
    Length(1, 2000, { each: true }),
  ]
  return (target, property) => {
    for (const rule of rules) rule(target, property as string)
  }
}

/** One choice of a question. */
export class FieldChoiceInput {
  @IsString() @Length(1, 100) value: string
  /** [中文, English]. */
  @InBothLanguages() label: [string, string]
}

/** Shows a question only while an earlier one is answered so. */
export class ShowIfInput {
  /** Key of a field before this one. */
  @Matches(KEY) field: string
  /** The value, or a list of values. */
  @ValidateIf((rule: ShowIfInput) => !['string', 'number', 'boolean'].includes(typeof rule.equals))
  @IsArray()
  @ArrayMinSize(1)
  equals: string | number | boolean | (string | number | boolean)[]
}

/** One question. Money is integer fen, percent per hundred, dates `YYYY-MM-DD`. */
export class FormFieldInput {
  /** Letters, digits, `-` and `_`; unique within the form. */
  @Matches(KEY) key: string
  /** [中文, English]. */
  @InBothLanguages() label: [string, string]
  @IsIn(FIELD_TYPES) type: FieldType
  @IsOptional() @IsString() @Length(1, 20) unit?: string
  @IsOptional() @IsBoolean() required?: boolean
  /** Least number, or date. */
  @IsOptional() @ValidateIf((field: FormFieldInput) => typeof field.min !== 'string') @IsNumber() min?: number | string
  /** Greatest number, or date. */
  @IsOptional() @ValidateIf((field: FormFieldInput) => typeof field.max !== 'string') @IsNumber() max?: number | string
  /** A count: no fractions. Only for numbers. */
  @IsOptional() @IsBoolean() whole?: boolean
  /** Longest text in characters. */
  @IsOptional() @IsInt() @Min(1) @Max(50_000) maxLength?: number
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FieldChoiceInput)
  choices?: FieldChoiceInput[]
  /** [中文, English]. */
  @IsOptional() @InBothLanguages() help?: [string, string]
  @IsOptional() @ValidateNested() @Type(() => ShowIfInput) showIf?: ShowIfInput
}

/** Questions about one topic. */
export class FormSectionInput {
  @Matches(KEY) key: string
  /** [中文, English]. */
  @InBothLanguages() title: [string, string]
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FormFieldInput)
  fields: FormFieldInput[]
}

/** A place for documents. */
export class DocumentSlotInput {
  @Matches(KEY) key: string
  /** [中文, English]. */
  @InBothLanguages() label: [string, string]
  @IsOptional() @IsBoolean() required?: boolean
  @IsOptional() @IsBoolean() multiple?: boolean
  /** Media types, e.g. `application/pdf`, `image/*`. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @Matches(/^[a-z]+\/[a-z0-9.+*-]+$/, { each: true }) accept?: string[]
  /** Megabytes. */
  @IsOptional() @IsInt() @Min(1) @Max(1024) maxMb?: number
  /** [中文, English]. */
  @IsOptional() @InBothLanguages() help?: [string, string]
  /** Address of a template. */
  @IsOptional() @IsString() @Length(1, 500) template?: string
  /** A group a chart asks for by name. */
  @IsOptional() @Matches(KEY) group?: string
}

/** What a firm reads before it starts. */
export class GuideInput {
  /** Who can apply. [中文, English]. */
  @IsOptional() @InBothLanguages() who?: [string, string]
  /** What one needs. [中文, English]. */
  @IsOptional() @InBothLanguages() need?: [string, string]
  /** How long it takes. [中文, English]. */
  @IsOptional() @InBothLanguages() howLong?: [string, string]
}
