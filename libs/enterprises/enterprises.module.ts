import { Global, Module, type OnModuleInit } from '@nestjs/common'
import { ScopeSources } from '#people'
import { constraintProblems, FileAccess, Problem } from '#platform'
import { FactReaders } from './facts/fact-readers.js'
import { FactSources } from './facts/fact-sources.js'
import { FactsJobs } from './facts/facts.jobs.js'
import { FactsService } from './facts/facts.service.js'
import { provesFigure } from './figures/evidence.js'
import { FiguresController } from './figures/figures.controller.js'
import { FiguresQueries } from './figures/figures.queries.js'
import { FiguresService } from './figures/figures.service.js'
import { MetricsController } from './figures/metrics.controller.js'
import './figures/problems.js'
import { ClaimsController } from './firm/claims.controller.js'
import { ClaimsQueries } from './firm/claims.queries.js'
import { ClaimsService } from './firm/claims.service.js'
import { OtherCodes } from './firm/codes.js'
import { InvitationsService } from './firm/invitations.service.js'
import { MembersController } from './firm/members.controller.js'
import { MembersService } from './firm/members.service.js'
import { EnterprisePlan } from './import/enterprise-plan.js'
import { ImportRunner } from './import/import-runner.js'
import { ImportsController } from './import/imports.controller.js'
import { ImportsQueries } from './import/imports.queries.js'
import { ImportsService } from './import/imports.service.js'
import { FileColumnsService } from './import/mapping/file-columns.service.js'
import { EnterpriseUses, ownUses } from './import/undo/enterprise-uses.js'
import { ImportUndosController } from './import/undo/undos.controller.js'
import { ImportUndosQueries } from './import/undo/undos.queries.js'
import { ImportUndos } from './import/undo/undos.service.js'
import { MergeParts } from './merging/merge-parts.js'
import { MergesController } from './merging/merges.controller.js'
import { MergesQueries } from './merging/merges.queries.js'
import { MergesService } from './merging/merges.service.js'
import { ownParts } from './merging/own-parts.js'
import { QuestionsController } from './questions/questions.controller.js'
import { QuestionsService } from './questions/questions.service.js'
import { ParksService } from './reference/parks.service.js'
import { ReferenceController } from './reference/reference.controller.js'
import { ReferenceQueries } from './reference/reference.queries.js'
import { ContactsService } from './register/contacts.service.js'
import { EnterprisesController } from './register/enterprises.controller.js'
import { EnterprisesQueries } from './register/enterprises.queries.js'
import { EnterprisesService } from './register/enterprises.service.js'
import { ExportsService } from './register/exports.service.js'
import { LinksService } from './register/links.service.js'
import { ParticularsController } from './register/particulars.controller.js'
import { TaggingService } from './register/tagging.service.js'
import './problems.js'

/** What two people at once run into, where the service has looked first and found nothing. */
constraintProblems({
  enterprises_uscc_key: () => Problem.conflict('enterprises.uscc-taken-meanwhile'),
  enterprise_claims_one_pending: () => Problem.conflict('enterprises.claim-pending-meanwhile'),
  enterprise_members_current: () => Problem.conflict('enterprises.member-exists'),
  enterprise_links_once: () => Problem.conflict('enterprises.link-exists'),
  enterprise_merges_one_open: () => Problem.conflict('enterprises.merge-open'),
  figures_version_once: () => Problem.conflict('figures.stale-meanwhile'),
  parks_code_key: () => Problem.conflict('enterprises.park-taken'),
  parks_name_key: () => Problem.conflict('enterprises.park-taken'),
})

/** The register. Global, as every lib to the right asks it for enterprises. */
@Global()
@Module({
  controllers: [
    ReferenceController,
    EnterprisesController,
    ParticularsController,
    MembersController,
    ClaimsController,
    MergesController,
    ImportsController,
    ImportUndosController,
    MetricsController,
    FiguresController,
    QuestionsController,
  ],
  providers: [
    ...[EnterprisesService, EnterprisesQueries, ExportsService, TaggingService, ContactsService, LinksService],
    ...[QuestionsService, ClaimsService, ClaimsQueries, InvitationsService, OtherCodes, MembersService],
    ...[MergeParts, MergesService, MergesQueries, ParksService, ReferenceQueries],
    ...[FactSources, FactReaders, FactsService, FactsJobs, FiguresService, FiguresQueries],
    ...[EnterprisePlan, ImportRunner, ImportsService, ImportsQueries],
    ...[EnterpriseUses, ImportUndos, ImportUndosQueries, FileColumnsService],
  ],
  exports: [
    ...[QuestionsService, EnterprisesService, EnterprisesQueries, MembersService, OtherCodes],
    ...[MergeParts, EnterpriseUses, ImportRunner],
    ...[FactSources, FactReaders, FactsService, FiguresService],
  ],
})
export class EnterprisesModule implements OnModuleInit {
  constructor(
    private readonly scopes: ScopeSources,
    private readonly parts: MergeParts,
    private readonly uses: EnterpriseUses,
    private readonly files: FileAccess,
  ) {}

  /**
   * Tells `people` which enterprises a firm user acts for and in which role, and hands in what the register itself moves in a
   * merge and whatever keeps an enterprise on it.
   */
  onModuleInit(): void {
    this.scopes.register({
      dimension: 'enterprises',
      confines: true,
      select: ({ userId }) =>
        `SELECT m.enterprise_id AS key, m.role FROM enterprise_members m WHERE m.user_id = ${userId} AND m.until IS NULL`,
    })
    this.uses.register(...ownUses)
    for (const part of ownParts) this.parts.register(part)
    this.files.allow(provesFigure)
  }
}
