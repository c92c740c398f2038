import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** Keeps bytes in an S3-compatible store, one object for each hash under `files/`. */
export class S3FileStore {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {}

  async keep(path: string, sha256: string, mediaType: string): Promise<void> {
    if (!(await this.has(sha256))) {
      const { size } = await stat(path)
      await this.client.send(
        new PutObjectCommand({
          ...this.object(sha256),
          Body: createReadStream(path),
          ContentLength: size,
          ContentType: mediaType,
        }),
      )
    }
    await rm(path)
  }

  async open(sha256: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand(this.object(sha256)))
    if (!Body) throw new Error(`the store answered without the bytes of ${sha256}`)
    return Body as Readable
  }

  private async has(sha256: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.object(sha256)))
      return true
    } catch (error) {
      if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return false
      throw error
    }
  }

  private object(sha256: string) {
    return { Bucket: this.bucket, Key: `files/${sha256.slice(0, 2)}/${sha256}` }
  }
}
