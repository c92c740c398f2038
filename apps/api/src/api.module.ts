import { Module } from '@nestjs/common'

/** The libs whose routes the API serves, in the order of the import line. The platform comes with `createApi`. */
@Module({ imports: [] })
export class ApiModule {}
