import { Global, Module, type OnModuleInit } from '@nestjs/common'
import { ScopeSources } from '#people'
import { MergeParts } from './merging/merge-parts.js'
import { EnterprisesService } from './register/enterprises.service.js'
import './problems.js'

/** The register. Global, as every lib to the right asks it for enterprises. */
@Global()
@Module({
  providers: [EnterprisesService, MergeParts],
  exports: [EnterprisesService, MergeParts],
})
export class EnterprisesModule implements OnModuleInit {
  constructor(private readonly scopes: ScopeSources) {}

  /** Tells `people` which enterprises a firm user acts for. */
  onModuleInit(): void {
    this.scopes.register({
      dimension: 'enterprises',
      confines: true,
      select: ({ userId }) =>
        `SELECT m.enterprise_id AS key, m.role FROM enterprise_members m WHERE m.user_id = ${userId} AND m.until IS NULL`,
    })
  }
}
