import { SetMetadata } from '@nestjs/common'

/** The metadata key under which a route declares its right; `people` gives it meaning and refuses routes without. */
export const ROUTE_RIGHT = 'miaopu:right'

/**
 * Declares the right of one of the platform's own routes: a name of the rights table, `open` or `signed-in`.
 * Other libs use the typed decorators of `people`.
 */
export const Right = (right: string) => SetMetadata(ROUTE_RIGHT, right)
