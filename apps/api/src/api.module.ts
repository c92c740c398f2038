import { Module } from '@nestjs/common'
import { holds, OFFICE_ROLES, PeopleModule } from '#people'
import { FileAccess } from '#platform'

/** The libs whose routes the API serves, in the order of the import line. The platform comes with `createApi`. */
@Module({ imports: [PeopleModule] })
export class ApiModule {
  constructor(files: FileAccess) {
    files.allow((ctx) => holds(ctx, ...OFFICE_ROLES))
  }
}
