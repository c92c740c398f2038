import { Module, type OnModuleInit } from '@nestjs/common'
import { EnterpriseUses, MergeParts, OtherCodes } from '#enterprises'
import { ScopeSources } from '#people'
import { FileAccess } from '#platform'
import { agentSources } from './agents/agency.js'
import { AgentsController } from './agents/agents.controller.js'
import { AgentJobs } from './agents/agents.jobs.js'
import { AgentsService } from './agents/agents.service.js'
import { AnswersController } from './answers.controller.js'
import { AnswersService } from './answers.service.js'
import { AssignmentController } from './assignment.controller.js'
import { AssignmentService } from './assignment.service.js'
import { caseMerge } from './case-merge.js'
import { Parameters, withinReach } from './case-scope.js'
import { caseUses } from './case-uses.js'
import { CommentsController } from './comments.controller.js'
import { CommentsService } from './comments.service.js'
import { CorrectionsController } from './corrections.controller.js'
import { CorrectionsService } from './corrections.service.js'
import { DocumentsController } from './documents.controller.js'
import { DocumentsService } from './documents.service.js'
import { LookersController } from './lookers.controller.js'
import { LookersService } from './lookers.service.js'
import { MentionsController } from './mentions.controller.js'
import { MentionsQueries } from './mentions.queries.js'
import { PublicityListController } from './papers/publicity-list.controller.js'
import { ProgrammesController } from './programmes.controller.js'
import { ProgrammesQueries } from './programmes.queries.js'
import { ProgrammesService } from './programmes.service.js'
import { ProgressController } from './progress/progress.controller.js'
import { PublicityController } from './publicity.controller.js'
import { PublicityService } from './publicity.service.js'
import { RatingsController } from './ratings/ratings.controller.js'
import { RatingsService } from './ratings/ratings.service.js'
import { RemindersController } from './reminders.controller.js'
import { RemindersService } from './reminders.service.js'
import { SendingController } from './sending.controller.js'
import { SendingService } from './sending.service.js'
import { TasksController } from './tasks.controller.js'
import { TasksService } from './tasks.service.js'
import { WorklistController } from './worklist.controller.js'
import { WorklistQueries } from './worklist.queries.js'
import './agents/agent-problems.js'
import './work-problems.js'

/** Work on a case: its form and documents, corrections, tasks, comments, hands, lists, publicity, and the programmes. */
@Module({
  controllers: [
    WorklistController,
    AssignmentController,
    RemindersController,
    AnswersController,
    DocumentsController,
    CorrectionsController,
    TasksController,
    CommentsController,
    LookersController,
    MentionsController,
    SendingController,
    RatingsController,
    ProgressController,
    PublicityController,
    PublicityListController,
    ProgrammesController,
    AgentsController,
  ],
  providers: [
    WorklistQueries,
    AssignmentService,
    RemindersService,
    AnswersService,
    DocumentsService,
    CorrectionsService,
    TasksService,
    CommentsService,
    LookersService,
    MentionsQueries,
    SendingService,
    RatingsService,
    PublicityService,
    ProgrammesQueries,
    ProgrammesService,
    AgentsService,
    AgentJobs,
  ],
  exports: [RatingsService, AnswersService, DocumentsService, CorrectionsService],
})
export class WorkModule implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly merges: MergeParts,
    private readonly scopes: ScopeSources,
    private readonly codes: OtherCodes,
    private readonly agents: AgentsService,
    private readonly uses: EnterpriseUses,
  ) {}

  /** Whoever may see a case may read its documents; cases and agents follow their enterprise through a merge. */
  onModuleInit(): void {
    this.merges.register(caseMerge)
    for (const source of agentSources) this.scopes.register(source)
    this.codes.register(async (tx, codeHash) => {
      const agent = await this.agents.redeem(tx, codeHash)
      return agent && { ...agent, role: 'firm-agent' }
    })
    this.uses.register(...caseUses)
    this.files.allow(async (ctx, file, manager) => {
      const p = new Parameters()
      const found = await manager.query<unknown[]>(
        `SELECT 1 FROM case_documents d JOIN cases c ON c.id = d.case_id WHERE d.file_id = ${p.add(file.id)} AND ${withinReach(ctx, p)} LIMIT 1`,
        p.values,
      )
      return found.length > 0
    })
  }
}
