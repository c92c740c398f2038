import { Controller, Get } from '@nestjs/common'
import { RightsTable } from './rights.dto.js'
import { May, RIGHTS, type Right } from './rights.js'
import { ROLES } from './roles.js'

/** The rights table, to look at. */
@Controller('rights')
export class RightsController {
  /** Every right with the roles that hold it. */
  @Get()
  @May('users.read')
  table(): RightsTable {
    const rights = Object.entries(RIGHTS).map(([right, roles]) => ({ right: right as Right, roles: [...roles] }))
    return { roles: [...ROLES], rights }
  }
}
