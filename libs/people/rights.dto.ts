import type { Right } from './rights.js'
import type { Role } from './roles.js'

/** A right and the roles that hold it. */
export class RightView {
  right: Right
  roles: Role[]
}

/** The rights table. */
export class RightsTable {
  roles: Role[]
  rights: RightView[]
}
