import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '../ctx.js'
import { Caller } from '../http/caller.js'
import { Id } from '../http/id.pipe.js'
import { Right } from '../http/right.js'
import { Problem } from '../problem.js'
import { UnitOfWork } from '../unit-of-work.js'
import { FileInfo } from './files.dto.js'
import { FilesService } from './files.service.js'
import type { StoredFile } from './stored-file.entity.js'

/** Uploads and downloads. */
@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /**
   * Uploads one file (field `file`). A firm acting for several enterprises names one in the field `owner`, which must
   * come before the file.
   */
  @Right('signed-in')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { owner: { type: 'string', format: 'uuid' }, file: { type: 'string', format: 'binary' } },
    },
  })
  @Post()
  async upload(@Caller() ctx: Ctx, @Req() request: FastifyRequest): Promise<FileInfo> {
    if (!request.isMultipart()) throw Problem.invalid('files.none')
    const part = await request.file()
    if (!part) throw Problem.invalid('files.none')
    const owner = part.fields.owner
    const named = owner && !Array.isArray(owner) && owner.type === 'field' ? String(owner.value) : undefined
    const arrived = await this.files.receive(part.file, part.filename)
    return infoOf(await this.uow.run(ctx, (tx) => this.files.record(tx, arrived, named && new Id().transform(named))))
  }

  /** What is known of a file. */
  @Right('signed-in')
  @Get(':id/info')
  async info(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<FileInfo> {
    return infoOf(await this.uow.read(ctx, (manager) => this.files.find(ctx, manager, id)))
  }

  /** Downloads a file; always as an attachment, never run or shown in place by the browser. */
  @Right('signed-in')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @Get(':id')
  async download(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.uow.read(ctx, (manager) => this.files.find(ctx, manager, id))
    const bytes = await this.files.bytes(file)
    await reply
      .headers({
        'content-type': file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
        'content-length': file.size,
        'content-disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(bytes)
  }
}

function infoOf(file: StoredFile): FileInfo {
  const { id, name, mediaType, size, sha256, createdAt } = file
  return { id, name, mediaType, size: Number(size), sha256, createdAt }
}

/** A name as RFC 8187 wants it in a header. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
