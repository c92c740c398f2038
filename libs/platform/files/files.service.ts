import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Config } from '../config.js'
import { type Ctx, reachedKeys, type TxCtx } from '../ctx.js'
import { newId } from '../new-id.js'
import { catalogue, Problem } from '../problem.js'
import { FileAccess } from './file-access.js'
import { cleanFileName } from './file-name.js'
import { FileStore } from './file-store.js'
import { ACCEPTED, mediaTypeOf } from './media-type.js'
import { StoredFile } from './stored-file.entity.js'

catalogue({
  'files.none': ['没有收到文件；请以 multipart/form-data 提交一个文件。', 'No file arrived. Send one as multipart/form-data.'],
  'files.empty': ['文件「{name}」是空的，请重新选择。', 'The file “{name}” is empty. Choose another.'],
  'files.too-large': [
    '文件超过 {limit} MB 的上限，请压缩或拆分后上传。',
    'The file is over the limit of {limit} MB. Compress or split it.',
  ],
  'files.type': [
    '不接受「{name}」这种文件（按内容判断）；可上传：{accepted}。',
    '“{name}” is not of a kind we take (judged by its content). We take: {accepted}.',
  ],
  'files.missing': ['没有这个文件，或您无权查看。', 'There is no such file, or it is not yours to see.'],
  'files.owner': ['文件只能归属于您所代表的企业。', 'A file can only belong to an enterprise you act for.'],
})

/** Bytes that arrived, were judged and are kept, but belong to no row yet. */
export interface ArrivedFile {
  sha256: string
  size: number
  mediaType: string
  name: string
}

/** Uploads: taking them in, writing them down, reading them. */
@Injectable()
export class FilesService {
  constructor(
    private readonly config: Config,
    private readonly store: FileStore,
    private readonly access: FileAccess,
  ) {}

  /**
   * Takes in bytes: streams them to disk within the size limit, judges their type by content and keeps them.
   * Touches no database; run it before the transaction that records the file.
   * @throws Problem `files.empty`, `files.too-large`, `files.type`.
   */
  async receive(bytes: Readable, name: string | undefined): Promise<ArrivedFile> {
    const folder = join(this.config.dataDir, 'files', 'arriving')
    await mkdir(folder, { recursive: true })
    const path = join(folder, newId())
    try {
      const { sha256, size } = await this.write(bytes, path)
      if (size === 0) throw Problem.invalid('files.empty', { name: name ?? '' })
      const type = await mediaTypeOf(path)
      if (!type) {
        throw Problem.invalid('files.type', { name: name ?? '', accepted: Object.keys(ACCEPTED).join('、') })
      }
      await this.store.keep(path, sha256, type.mediaType)
      return { sha256, size, mediaType: type.mediaType, name: cleanFileName(name, type.extension) }
    } finally {
      await rm(path, { force: true })
    }
  }

  /**
   * Records an arrived file as uploaded by the actor. `owner` is the enterprise it belongs to; a confined actor with
   * one enterprise need not name it.
   * @throws Problem `files.owner` when a confined actor names an enterprise that is not theirs.
   */
  async record(tx: TxCtx, arrived: ArrivedFile, owner?: string): Promise<StoredFile> {
    const own = tx.actor.confinedTo
    if (owner !== undefined && own && !reachedKeys(tx.actor).includes(owner)) throw Problem.forbidden('files.owner')
    const file = tx.manager.create(StoredFile, {
      id: newId(),
      ...arrived,
      size: String(arrived.size),
      uploadedBy: tx.actor.id,
      ownerKey: owner ?? (own?.length === 1 ? own[0] : null) ?? null,
      createdAt: tx.now,
    })
    await tx.manager.insert(StoredFile, file)
    return file
  }

  /**
   * The file with this id, for an actor who may read it.
   * @throws Problem `files.missing`, the same for not there and not yours.
   */
  async find(ctx: Ctx, manager: EntityManager, id: string): Promise<StoredFile> {
    const file = await manager.findOneBy(StoredFile, { id })
    if (!file || !(await this.access.may(ctx, file, manager))) throw Problem.missing('files.missing')
    return file
  }

  /** The bytes of a file. */
  bytes(file: Pick<StoredFile, 'sha256'>): Promise<Readable> {
    return this.store.open(file.sha256)
  }

  private async write(bytes: Readable, path: string): Promise<{ sha256: string; size: number }> {
    const limit = this.config.fileLimitMb
    const hash = createHash('sha256')
    let size = 0
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size > limit * 1_048_576) return done(Problem.invalid('files.too-large', { limit }))
        hash.update(chunk)
        done(null, chunk)
      },
    })
    await pipeline(bytes, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return { sha256: hash.digest('hex'), size }
  }
}
