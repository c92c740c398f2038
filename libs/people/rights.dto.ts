import type { Right } from './rights.js'
import type { Role } from './roles.js'

/** A right as people call it. */
export class NamedRight {
  right: Right
  /** In the reader's language. */
  name: string
}

/** A right and the roles that hold it. */
export class RightView extends NamedRight {
  roles: Role[]
}

/** The rights table. */
export class RightsTable {
  roles: Role[]
  rights: RightView[]
}
