import { Controller, Get } from '@nestjs/common'
import { Caller, type Ctx } from '#platform'
import { RIGHT_NAMES } from './right-names.js'
import { NamedRight, RightsTable } from './rights.dto.js'
import { May, RIGHTS, type Right, SignedIn } from './rights.js'
import { ROLES } from './roles.js'

const rightsIn = ({ language }: Ctx): NamedRight[] =>
  (Object.keys(RIGHTS) as Right[]).map((right) => ({ right, name: RIGHT_NAMES[right][language === 'zh' ? 0 : 1] }))

/** The rights table, to look at. */
@Controller('rights')
export class RightsController {
  /** Every right with the roles that hold it. */
  @Get()
  @May('users.read')
  table(@Caller() ctx: Ctx): RightsTable {
    return { roles: [...ROLES], rights: rightsIn(ctx).map((one) => ({ ...one, roles: [...RIGHTS[one.right]] })) }
  }

  /** What every right is called. */
  @Get('names')
  @SignedIn()
  names(@Caller() ctx: Ctx): NamedRight[] {
    return rightsIn(ctx)
  }
}
