import { Transform } from 'class-transformer'
import { IsInt, IsOptional, Max, Min } from 'class-validator'

const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))

/** Paging of every list: page counts from 1. */
export class PageQuery {
  /** Page, from 1. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(1_000_000) page?: number
  /** Rows per page, at most 200; 20 unless told. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(200) size?: number
}

/** One page of a list and the count of the whole list, both from the same filter. */
export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}

/** LIMIT and OFFSET of a page query. */
export function limits(query: PageQuery): { page: number; size: number; limit: number; offset: number } {
  const page = query.page ?? 1
  const size = query.size ?? 20
  return { page, size, limit: size, offset: (page - 1) * size }
}
