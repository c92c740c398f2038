import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { AttachDocument, CaseDocumentView, DocumentSlotView } from './documents.dto.js'
import { DocumentsService } from './documents.service.js'

/** The documents of a case. */
@ApiTags('cases')
@Controller('cases/:id/documents')
export class DocumentsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentsService,
  ) {}

  /** The document slots with their limits and what they hold. */
  @May('cases.read')
  @Get()
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<DocumentSlotView[]> {
    return this.uow.read(ctx, (manager) => this.documents.list(manager, id, ctx))
  }

  /** Attaches a file uploaded before, or puts it in the place of another document. */
  @May('cases.fill')
  @Post()
  attach(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AttachDocument): Promise<CaseDocumentView> {
    return this.uow.run(ctx, (tx) => this.documents.attach(tx, id, input))
  }

  /** Takes a document off. */
  @May('cases.fill')
  @Delete(':document')
  @HttpCode(204)
  remove(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('document', Id) document: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.documents.remove(tx, id, document))
  }
}
